using System.Text.Json;
using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>Holds every row of the packs against the acceptance table, which is kept in expected-rows.txt.</summary>
public class ComparingTheSeedsWithTheLaw
{
    private static readonly Dictionary<string, string> Expected =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Law", "expected-rows.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToDictionary(line => line.Split(" | ")[0]);

    public static TheoryData<string> Ids => [.. Expected.Keys];

    [Fact]
    public void Every_rule_of_the_table_is_in_a_pack_and_nothing_else_is() =>
        Seeds.Law.Rows.Select(row => row.Id).Order().ShouldBe(Expected.Keys.Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Value_unit_instrument_article_confidence_place_and_kind_are_the_table_s(string id)
    {
        var row = Seeds.Law.Rows.Single(row => row.Id == id);

        string.Join(" | ", row.Id, Value(row), row.Instrument, ChineseArticles.Short(row.Article), row.Confidence, Place(row))
            .ShouldBe(Expected[id]);
    }

    [Fact]
    public void A_row_that_was_not_verified_says_so_in_its_citation() =>
        Seeds.Law.Rows.ShouldAllBe(row => row.ToCitation().Verified == (row.Confidence != Confidence.C));

    private static string Place(RuleRow row) => row.Kind switch
    {
        ContractKind.WageAgreement => $"{row.Place} wages",
        ContractKind.CollectiveContract => $"{row.Place} contracts",
        _ => row.Place,
    } + (row.Employers.IsEvery ? "" : $" for {string.Join(", ", row.Employers.Named.Select(Name))}");

    private static string Name(EmployerKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{kind}");

    private static string Value(RuleRow row) => row switch
    {
        { Unit: RuleUnit.None } => "—",
        { Unit: RuleUnit.Seats } => $"{string.Join(' ', row.Tiers)} seats",
        { Direction: Direction.None or Direction.Extension, Ratio: { } share } => Sign(row) + share,
        { Direction: Direction.None } => $"{Sign(row)}{row.Number} {Unit(row)}",
        { Direction: Direction.Extension } => $"{Sign(row)}{row.Number} {Unit(row)} extension",
        _ => $"{(row.Bound == Bound.Exactly ? "" : Sign(row))}{row.Number} {Unit(row)} {DirectionOf(row)}",
    };

    private static string Sign(RuleRow row) => (row.Bound, row.Inclusive) switch
    {
        (Bound.AtLeast, true) => "≥",
        (Bound.AtLeast, false) => ">",
        (Bound.AtMost, true) => "≤",
        (Bound.AtMost, false) => "<",
        _ => "=",
    };

    private static string Unit(RuleRow row) => row.Unit switch
    {
        RuleUnit.CalendarDays => "CD",
        RuleUnit.WorkingDays => "WD",
        RuleUnit.Months => "M",
        RuleUnit.Years => "Y",
        RuleUnit.PerYear => "per Y",
        RuleUnit.WorkingDaysPerMonth => "WD/month",
        RuleUnit.Persons => "persons",
        RuleUnit.Copies => "copies",
        _ => "days",
    };

    private static string DirectionOf(RuleRow row) => row.Direction switch
    {
        Direction.Forward => "forward",
        Direction.Backward => "backward",
        _ => "window",
    };
}
