using System.Text.Json;
using System.Text.Json.Nodes;
using Domain.Organisations;
using Host.Pages.Forms;
using Host.Pipeline;

namespace Host.Tests.Pages;

/// <summary>Whatever a person may do has a form, made of the act's own record.</summary>
public sealed class EveryActHasAForm
{
    /// <summary>Acts with a page of their own.</summary>
    private static readonly string[] NotTyped =
        ["attach-file", "issue-voting-cards", "open-secret-ballot", "begin-voting", "close-ballot",
            "enter-confirmation", "change-resolution", "put-for-confirmation", "enter-committee-decision", "declare-ballot-void", "import-motion"];

    private static IEnumerable<ActDeclaration> Typed => new ActRegistry().All
        .Where(a => a.By.Any(o => o != Office.System) && !NotTyped.Contains(a.Name));

    public static TheoryData<string> Acts => [.. Typed.Select(a => a.Name)];

    [Theory]
    [MemberData(nameof(Acts))]
    public void With_a_label_in_both_languages_at_every_field(string name)
    {
        foreach (var field in AllFields(FormSchema.Of(ActOf(name).Type)).Where(f => f.Kind != FieldKind.Hidden))
        {
            field.Label.Zh.ShouldNotBe(field.Label.En, $"{name}.{field.Name}");
            field.Label.Zh.ShouldMatch(@"\p{IsCJKUnifiedIdeographs}", $"{name}.{field.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void That_reads_what_was_typed_back_into_the_act(string name)
    {
        var act = ActOf(name);
        var values = new FormValues();
        TypedSamples.Fill(values, FormSchema.Of(act.Type));
        var reader = new FormReader(values);

        var json = reader.Read(FormSchema.Of(act.Type));

        reader.Notes.ShouldBeEmpty();
        var read = json.Deserialize(act.Type, ActJson.Options);
        var again = JsonSerializer.SerializeToNode(read, act.Type, ActJson.Options)!.AsObject();
        foreach (var (field, value) in json)
        {
            JsonNode.DeepEquals(again[field], value).ShouldBeTrue($"{name}.{field}: {value} came back as {again[field]}");
        }
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void That_notes_each_needed_field_when_it_is_sent_empty(string name)
    {
        var fields = FormSchema.Of(ActOf(name).Type);
        var reader = new FormReader(new FormValues());

        reader.Read(fields);

        reader.Notes.Select(n => n.Field).ShouldBe(fields.Where(f => f.Required).Select(f => f.Name), ignoreOrder: true);
    }

    [Fact]
    public void And_a_prefill_only_where_there_is_such_an_act() =>
        new PrefillBook().Acts.ShouldBeSubsetOf(Typed.Select(a => a.Name));

    private static ActDeclaration ActOf(string name) => Typed.Single(a => a.Name == name);

    private static IEnumerable<FormField> AllFields(IEnumerable<FormField> fields) =>
        fields.SelectMany(f => f.Row.Prepend(f));
}
