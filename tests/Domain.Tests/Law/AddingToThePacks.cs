using Domain.Calendar;
using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>What an administrator puts beside the shipped packs.</summary>
public class AddingToThePacks
{
    private const ContractKind Contract = ContractKind.CollectiveContract;

    [Fact]
    public void A_row_that_supersedes_another_is_found_from_its_first_day_on_and_the_other_before_it()
    {
        var book = With(Pack("CC-23", "reply", 15), "CC-23");

        book.Find(Matters.Reply, "000000", Contract, new(2026, 12, 31))!.Row.Number.ShouldBe(20);
        book.Find(Matters.Reply, "000000", Contract, new(2027, 1, 1))!.Row.Number.ShouldBe(15);
        book.Rows.Where(row => row.Id == "CC-23").Select(row => row.To).ShouldBe([new DateOnly(2026, 12, 31), null]);
    }

    [Fact]
    public void The_added_pack_names_its_instrument() =>
        With(Pack("NW-01", "reply", 15), "CC-23").Packs[^1].ShouldSatisfyAllConditions(
            pack => pack.Title.Zh.ShouldBe("新规定"),
            pack => pack.Document.ShouldBe("令第1号"),
            pack => pack.Rows.ShouldHaveSingleItem().Instrument.ShouldBe("新规定"));

    [Fact]
    public void Without_saying_what_it_supersedes_it_overlaps() =>
        Faults(Pack("NW-01", "reply", 15)).ShouldHaveSingleItem()
            .ShouldStartWith("added $.rows[0]: NW-01 (reply) is settled for the same place and kind, at the same time, at seeds/law/collective-contract-provisions.json");

    [Fact]
    public void What_it_supersedes_must_be_in_force_on_the_day_before() =>
        Faults(Pack("NW-01", "reply", 15), "CC-23", "CC-99").ShouldBe(
            ["added $.supersedes[1]: CC-99 is not in force on the day before 2027-01-01, so it cannot end then"]);

    [Fact]
    public void Each_of_its_faults_is_told_at_once_with_its_path() =>
        Faults("""
            {"format": 1, "instrument": {"zh": "新规定", "en": "New", "place": "000000", "from": "2027-01-01"}, "rows": [
              {"id": "NW-01", "matter": "reply", "value": 0, "unit": "calendar-days", "direction": "forward", "startEvent": "offer-received", "article": null, "confidence": "A", "zh": "一", "en": "One."},
              {"id": "NW-02", "matter": "filing", "value": 5, "unit": "fortnights", "direction": "forward", "startEvent": "signed", "article": null, "confidence": "A", "zh": "二", "en": "Two."},
              {"id": "NW-03", "matter": "effect", "value": 5, "unit": "calendar-days", "direction": "forward", "startEvent": "packet-received", "from": "2027-02-30", "article": null, "confidence": "A", "zh": "三", "en": "Three."}
            ]}
            """).Select(fault => fault.Split(": ")[0]).ShouldBe(["added $.rows[0].value", "added $.rows[1].unit", "added $.rows[2].from"]);

    /// <summary>The sixth worked example: received on 2026-06-05, the authority's fifteen days end on a Saturday of 端午节.</summary>
    [Theory]
    [InlineData(true, "2026-06-22")]
    [InlineData(false, "2026-06-20")]
    public void The_authoritys_days_roll_over_as_the_switch_says(bool on, string due) =>
        Due(new(on, true), Matters.Effect, "2026-06-05").ShouldBe(due);

    /// <summary>The twentieth: seven days before 2026-10-12 is a day of 国庆节.</summary>
    [Theory]
    [InlineData(true, "2026-09-30")]
    [InlineData(false, "2026-10-05")]
    public void A_last_day_counted_back_moves_as_the_switch_says(bool on, string due) =>
        Due(new(true, on), Matters.CongressNotice, "2026-10-12").ShouldBe(due);

    [Fact]
    public void A_reply_rolls_over_whatever_the_switches_say() =>
        Due(new(false, false), Matters.Reply, "2026-09-15").ShouldBe("2026-10-08");

    [Fact]
    public void The_switches_name_the_rows_that_they_count()
    {
        Seeds.Law.Rows.Where(CountingSwitches.IsAuthoritysDays).Select(row => row.Matter).Distinct()
            .ShouldBe([Matters.Effect, Matters.Objection], ignoreOrder: true);
        Seeds.Law.Rows.Where(CountingSwitches.IsBackward).ShouldAllBe(row => row.Direction == Direction.Backward);
    }

    private static string Due(CountingSwitches switches, string matter, string day) =>
        $"{new Statutes(LawBook.Read(Seeds.LawFiles(), [], switches), Seeds.Calendar, "000000", Contract)
            .Deadline(matter, DateOnly.ParseExact(day, "yyyy-MM-dd"))!.Deadline.Due:yyyy-MM-dd}";

    private static LawBook With(string json, params string[] supersedes) =>
        LawBook.Read(Seeds.LawFiles(), [new LawAddition("added", json, supersedes)], CountingSwitches.Safe);

    private static string[] Faults(string json, params string[] supersedes) =>
        [.. Should.Throw<FaultsException>(() => With(json, supersedes)).Faults.Select(fault => fault.ToString())];

    private static string Pack(string id, string matter, int days) => $$"""
        {"format": 1,
         "instrument": {"zh": "新规定", "en": "New provisions", "document": "令第1号", "place": "000000", "from": "2027-01-01"},
         "rows": [{"id": "{{id}}", "matter": "{{matter}}", "value": {{days}}, "unit": "calendar-days", "direction": "forward",
           "startEvent": "offer-received", "article": "第一条", "confidence": "A", "zh": "收到要约后答复。", "en": "Reply."}]}
        """;
}
