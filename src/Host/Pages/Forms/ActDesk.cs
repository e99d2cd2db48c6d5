using System.Text.Json;
using System.Text.Json.Nodes;
using Domain;
using Host.Accounts;
using Host.Files;
using Host.Pipeline;

namespace Host.Pages.Forms;

/// <summary>Sends what was typed into a form as its act, and says at which field it was refused.</summary>
internal sealed class ActDesk(ActSender sender, Caller caller, FileUpload uploads, IHttpContextAccessor http)
{
    private static readonly System.Reflection.PropertyInfo CaseOf = typeof(CaseAct).GetProperty(nameof(CaseAct.Case))!;

    /// <summary>A key that makes sending the same form twice one act.</summary>
    public static string NewKey() => Guid.CreateVersion7().ToString("N");

    /// <summary>The form as it was posted, or as it is first shown.</summary>
    public FormState Open(ActDeclaration act, FormDraft draft)
    {
        var posted = http.HttpContext!.Request;
        var fields = FormSchema.Of(act.Type);
        var values = HttpMethods.IsPost(posted.Method) ? new FormValues(posted.Form) : Asked(fields, draft, posted.Query);
        var key = values[FieldPaths.Key];
        return new FormState(fields, values)
        {
            Key = Guid.TryParseExact(key, "N", out _) ? key : NewKey(),
            Options = draft.Options,
            Settled = draft.Settled,
        };
    }

    /// <summary>What the address asks for stands in the form as if it had been chosen: <c>?clause=3</c>.</summary>
    private static FormValues Asked(IReadOnlyList<FormField> fields, FormDraft draft, IQueryCollection query)
    {
        foreach (var field in fields.Where(f => query.ContainsKey(f.Name) && !draft.Settled.Contains(f.Name)))
        {
            draft.Values.SetAll(field.Name, query[field.Name].Select(v => v ?? ""));
        }

        return draft.Values;
    }

    /// <summary>Adds or takes out a row where that was pressed; true where the form is to be shown again, not sent.</summary>
    public static bool ChangedRows(FormState form)
    {
        if (form.Values[FieldPaths.AddRow] is { Length: > 0 } list)
        {
            form.Values[FormValues.RowPath(list, form.Values.Rows(list))] = "";
            return true;
        }

        if (form.Values[FieldPaths.RemoveRow] is { Length: > 0 } row && row.IndexOf('[', StringComparison.Ordinal) is > 0 and var at)
        {
            var number = int.TryParse(row[(at + 1)..].TrimEnd(']'), out var parsed) ? parsed : int.MaxValue;
            form.Values.RemoveRow(row[..at], number);
            return true;
        }

        return false;
    }

    /// <summary>Does the act; null where it was refused, and then the form says why.</summary>
    public async Task<ActReceipt?> SendAsync(ActDeclaration act, FormState form, CaseId? id, CancellationToken token)
    {
        try
        {
            await ReceiveFilesAsync(form, id, token);
            var reader = new FormReader(form.Values);
            var json = reader.Read(form.Fields);
            form.Notes = [.. form.Notes, .. reader.Notes];
            return form.Notes.Count > 0
                ? null
                : await sender.SendAsync(ToAct(act, json, id), caller.Account, form.Key, token);
        }
        catch (RefusedException refused)
        {
            var field = refused.Refusal.Field is { } name ? JsonNamingPolicy.CamelCase.ConvertName(name) : null;
            form.Notes = [new FieldNote(field, refused.Refusal.Message, refused.Refusal.Article)];
        }
        catch (FieldFaultsException faulty)
        {
            form.Notes = [.. faulty.Faults.Select(f => new FieldNote(f.Field, f.Message))];
        }
        catch (JsonException)
        {
            form.Notes = [new FieldNote(null, FaultWords.Unreadable)];
        }

        return null;
    }

    /// <summary>The act that the form would send; null where it cannot be made, and then the form says why.</summary>
    public static Act? Read(ActDeclaration act, FormState form)
    {
        try
        {
            var reader = new FormReader(form.Values);
            var json = reader.Read(form.Fields);
            form.Notes = [.. form.Notes, .. reader.Notes];
            return form.Notes.Count > 0 ? null : ToAct(act, json, null);
        }
        catch (JsonException)
        {
            form.Notes = [new FieldNote(null, FaultWords.Unreadable)];
            return null;
        }
    }

    /// <summary>
    /// Takes uploads in before anything else, so that a refusal of the rest does not lose them; the act puts them into the
    /// case when it is done.
    /// </summary>
    public async Task ReceiveFilesAsync(FormState form, CaseId? id, CancellationToken token)
    {
        foreach (var file in http.HttpContext!.Request.Form.Files.Where(f => f.Length > 0))
        {
            var path = file.Name.EndsWith(FieldPaths.Upload(""), StringComparison.Ordinal) ? file.Name[..^FieldPaths.Upload("").Length] : file.Name;
            try
            {
                var received = id is { } known ? await uploads.HoldAsync(known, file, token) : await uploads.HoldForNewAsync(file, token);
                form.AddFile(path, received, SafeName.Of(file.FileName));
            }
            catch (RefusedException refused)
            {
                form.Notes = [.. form.Notes, new FieldNote(path, refused.Refusal.Message)];
            }
        }
    }

    private static Act ToAct(ActDeclaration declaration, JsonObject json, CaseId? id)
    {
        var act = (Act)json.Deserialize(declaration.Type, ActJson.Options)!;
        if (act is CaseAct && id is { } caseId)
        {
            CaseOf.SetValue(act, caseId);
        }

        return act;
    }
}
