using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Domain.Law;

namespace Domain.Tests.Law;

public class ReadingTheSeeds
{
    [Fact]
    public void Every_pack_is_read_without_a_fault() => Seeds.Law.Rows.Count.ShouldBe(480);

    [Fact]
    public void Every_matter_that_the_program_asks_for_is_settled_by_a_row() =>
        typeof(Matters).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Except(Seeds.Law.Rows.Select(row => row.Matter))
            .ShouldBeEmpty();

    /// <summary>The reader's fault lists the names that it knows; the schema must list the same.</summary>
    [Theory]
    [InlineData("kind")]
    [InlineData("unit")]
    [InlineData("bound")]
    [InlineData("direction")]
    [InlineData("startEvent")]
    [InlineData("confidence")]
    public void The_schema_knows_the_names_that_the_reader_knows(string property)
    {
        var fault = Should.Throw<FaultsException>(() => LawBook.Read([A.Pack("bad", "000000", A.Row("AA-01").With(property, "?"))]));
        using var schema = JsonDocument.Parse(Seeds.Schema);
        var names = schema.RootElement.GetProperty("$defs").GetProperty("row").GetProperty("properties")
            .GetProperty(property).GetProperty("enum").EnumerateArray().Select(name => name.GetString());

        fault.Faults[0].Message.ShouldBe($"\"?\" is not known; known are {string.Join(", ", names)}");
    }

    [Fact]
    public void The_schema_knows_the_kinds_of_unit_that_the_reader_knows()
    {
        var fault = Should.Throw<FaultsException>(() => LawBook.Read([A.Pack("bad", "000000", A.Row("AA-01").With("employers", new JsonArray("?")))]));
        using var schema = JsonDocument.Parse(Seeds.Schema);
        var names = schema.RootElement.GetProperty("$defs").GetProperty("row").GetProperty("properties")
            .GetProperty("employers").GetProperty("items").GetProperty("enum").EnumerateArray().Select(name => name.GetString()).ToList();

        fault.Faults[0].Message.ShouldBe($"\"?\" is not known; known are {string.Join(", ", names)}");
        names.Count.ShouldBe(Enum.GetValues<EmployerKind>().Length);
    }

    [Fact]
    public void The_glossary_holds_its_ninety_entries_in_order_with_both_languages()
    {
        using var glossary = JsonDocument.Parse(Seeds.Glossary);
        var entries = glossary.RootElement.GetProperty("entries").EnumerateArray().ToList();
        entries.Select(entry => entry.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, 90));
        entries.SelectMany(entry => entry.GetProperty("terms").EnumerateArray())
            .ShouldAllBe(term => term.GetProperty("zh").GetString() != "" && term.GetProperty("en").GetArrayLength() > 0);
    }
}
