using System.Text.Json.Nodes;
using Domain.Law;
using Domain.Tests.Law;

namespace Domain.Tests.Congress;

/// <summary>The shipped packs and, beside them, the seat formulas of Shanghai and Zhejiang in rows of the tests' own.</summary>
internal static class LocalSeats
{
    private static readonly LawBook Book = LawBook.Read(
    [
        .. Law.Seeds.LawFiles(),
        Pack("shanghai", "310000", """[{"staff":1,"seats":30},{"staff":100,"seats":30,"more":5,"per":100},{"staff":3001,"seats":175}]"""),
        Pack("zhejiang", "330000", """[{"staff":1,"seats":30},{"staff":100,"seats":40,"more":7,"per":100},{"staff":1000,"seats":100,"more":20,"per":1000},{"staff":5000,"seats":200}]"""),
    ]);

    public static Statutes Statutes(string place) => new(Book, Law.Seeds.Calendar, place, ContractKind.CollectiveContract);

    private static (string File, string Json) Pack(string name, string place, string tiers) => Law.A.Pack(
        name, place, Law.A.Share($"TS-{place[..2]}").With("matter", "congress-seats").With("unit", "seats")
            .With("tiers", JsonNode.Parse(tiers)).Without("value"));
}
