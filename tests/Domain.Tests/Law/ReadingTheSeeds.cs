using System.Text.Json;

namespace Domain.Tests.Law;

public class ReadingTheSeeds
{
    [Fact]
    public void Every_pack_is_read_without_a_fault() => Seeds.Law.Rows.Count.ShouldBe(194);

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
