using System.Globalization;
using Domain;
using Domain.Law;
using Host.Accounts;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Pages.Deadlines;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Pages.Law;

/// <summary>The form of one rule: empty, or with what stands in the rule that it revises.</summary>
internal sealed class RowDesk(LawSnapshot law, ActSender sender, Caller caller, Visitor visitor, IHttpContextAccessor http)
{
    /// <param name="revised">The id of the rule that it takes the place of; null for a new one.</param>
    /// <param name="since">Its first day in force, where several rows bear the id.</param>
    public FormState Open(string? revised, string? since)
    {
        var request = http.HttpContext!.Request;
        var draft = new FormDraft();
        if (revised is not null && Find(revised, since) is var (row, pack))
        {
            RowValues.Fill(draft, row, pack);
        }
        else
        {
            draft["rollOver"] = "true";
            draft["inclusive"] = "true";
            draft["place"] = Places.Nation;
        }

        if (draft.Values["from"].Length == 0)
        {
            draft["from"] = DayText.Iso(visitor.Today.AddDays(1));
        }

        Offer(draft);
        var values = HttpMethods.IsPost(request.Method) ? new FormValues(request.Form) : draft.Values;
        var key = values[FieldPaths.Key];
        return new FormState(FormSchema.Of(typeof(RowForm)), values)
        {
            Key = Guid.TryParseExact(key, "N", out _) ? key : ActDesk.NewKey(), Options = draft.Options, Settled = draft.Settled,
        };
    }

    /// <summary>Adds the rule; false where it was refused, and then the form says why.</summary>
    public async Task<bool> SendAsync(AddLawRows act, FormState form)
    {
        try
        {
            await sender.SendAsync(act, caller.Account, form.Key, CancellationToken.None);
            return true;
        }
        catch (FieldFaultsException faulty)
        {
            form.Notes = [.. faulty.Faults.Select(f => new FieldNote(null, f.Message))];
            return false;
        }
    }

    private (RuleRow Row, LawPack Pack)? Find(string id, string? since)
    {
        var rows = law.Book.Packs.SelectMany(p => p.Rows.Where(r => r.Id == id).Select(r => (Row: r, Pack: p)))
            .OrderByDescending(r => r.Row.From).ToList();
        var day = DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : (DateOnly?)null;
        return rows.Count == 0 ? null : rows.Where(r => r.Row.From == day).DefaultIfEmpty(rows[0]).First();
    }

    private void Offer(FormDraft draft)
    {
        draft.Offer("matter", MatterWords.Known.Select(m => new FieldChoice(m.Name, m.Title)));
        draft.Offer("place", Places.All.Select(p => new FieldChoice(p.Code, p.Name)));
        draft.Offer("kind", Choices(Enum.GetValues<ContractKind>(), kind => EnumWords.Of(kind)));
        draft.Offer("unit", Choices(Enum.GetValues<RuleUnit>().Where(RowWords.IsOffered), RowWords.UnitOf));
        draft.Offer("bound", Choices(Enum.GetValues<Bound>(), RowValues.WordsOf));
        draft.Offer("direction", Choices(Enum.GetValues<Direction>().Where(d => d != Direction.None), RowValues.WordsOf));
        draft.Offer("startEvent", Choices(Enum.GetValues<StartEvent>(), start => LawWords.Find(start)!));
        draft.Offer("confidence", Enum.GetValues<Confidence>().Select(c => new FieldChoice($"{c}", LawWords.SurenessOf(c))));
        draft.Offer("supersedes", law.Book.Rows.Where(r => r.To is null || r.To >= visitor.Today).OrderBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new FieldChoice(r.Id, new($"{r.Id} {MatterWords.Of(r.Matter).Zh}（{PlaceWords.Of(r.Place).Zh}）", $"{r.Id} {MatterWords.Of(r.Matter).En} ({PlaceWords.Of(r.Place).En})")))
            .DistinctBy(c => c.Value));
    }

    private static IEnumerable<FieldChoice> Choices<T>(IEnumerable<T> values, Func<T, Words> words)
        where T : struct, Enum =>
        values.Select(v => new FieldChoice(Persistence.StoredName.Of(v), words(v)));
}
