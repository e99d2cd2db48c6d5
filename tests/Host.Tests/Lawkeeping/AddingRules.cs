using Domain.Law;
using Domain.Organisations;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Pipeline;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

[Collection(PostgresTests.Name)]
public sealed class AddingRules(PostgresCluster cluster)
{
    [Fact]
    public async Task Moves_open_deadlines_from_its_first_day_in_force_and_leaves_those_before_it()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await MovesAsync(installation);
    }

    [PostgresFact]
    public async Task Does_so_on_PostgreSQL_too()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        await MovesAsync(installation);
    }

    private static async Task MovesAsync(Installation installation)
    {
        var before = await OpenOffer.ServedOnAsync(installation, "2026-09-01");
        var after = await OpenOffer.ServedOnAsync(installation, "2026-09-02");

        await installation.SendAsync(Office.Administrator, Reply(15, "2026-09-02"));
        await installation.RecountAsync();

        (await installation.ReplyAsync(before)).Due.ShouldBe(new DateOnly(2026, 9, 21));
        (await installation.ReplyAsync(after)).ShouldSatisfyAllConditions(
            duty => duty.Due.ShouldBe(new DateOnly(2026, 9, 17)), duty => duty.RuleId.ShouldBe("BJ-06"));
        (await installation.ReadAsync(s => s.DutyMoves.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task In_force_later_leaves_open_deadlines_alone_and_counts_the_cases_of_its_days()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var before = await OpenOffer.ServedOnAsync(installation, "2026-09-01");

        await installation.SendAsync(Office.Administrator, Reply(15, "2026-10-01"));
        await installation.RecountAsync();

        (await installation.ReplyAsync(before)).Due.ShouldBe(new DateOnly(2026, 9, 21));
        (await installation.ReplyAsync(await OpenOffer.ServedOnAsync(installation, "2026-10-12"))).Due.ShouldBe(new DateOnly(2026, 10, 27));
    }

    /// <summary>The event itself is another one, so that the day stored with the duty does not help: the case's record is read.</summary>
    [Fact]
    public async Task That_count_from_another_event_read_the_case()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await OpenOffer.ServedOnAsync(installation, "2026-09-01", recordedOn: "2026-09-03");
        (await installation.ReplyAsync(id)).CountedFrom.ShouldBe(new DateOnly(2026, 9, 1));

        await installation.SendAsync(Office.Administrator, Reply(30, "2026-09-01", start: "duty-opened"));
        await installation.RecountAsync();

        (await installation.ReplyAsync(id)).ShouldSatisfyAllConditions(
            duty => duty.CountedFrom.ShouldBe(new DateOnly(2026, 9, 3)), duty => duty.Due.ShouldBe(new DateOnly(2026, 10, 8)));
    }

    [Fact]
    public async Task That_are_no_deadline_begin_tomorrow_at_the_earliest_so_that_past_votes_keep_their_judgement()
    {
        await using var installation = await Installation.OnSqliteAsync();
        installation.Clock.MoveTo("2026-09-01");

        var faults = await Should.ThrowAsync<FieldFaultsException>(() => installation.SendAsync(Office.Administrator, Pass("2026-09-01")));
        faults.Faults.ShouldHaveSingleItem().Message.Zh.ShouldStartWith("$.rows[0].from：2026-09-01不晚于今日");

        await installation.SendAsync(Office.Administrator, Pass("2026-09-02"));
        installation.Get<LawShelf>().Current.Book.Row("CC-29", new DateOnly(2026, 9, 1))!.Share.Strict.ShouldBeFalse();
        installation.Get<LawShelf>().Current.Book.Row("CC-29", new DateOnly(2026, 9, 2))!.Share.Strict.ShouldBeTrue();
    }

    [Fact]
    public async Task Are_refused_with_every_fault_and_its_path_and_the_packs_in_use_stay()
    {
        await using var installation = await Installation.OnSqliteAsync();

        var faults = await Should.ThrowAsync<FieldFaultsException>(() => installation.SendAsync(Office.Administrator, new AddLawRows
        {
            Pack = """
                {"format": 1, "instrument": {"zh": "新规定", "en": "New", "place": "110000", "from": "2026-01-01"}, "rows": [
                  {"id": "NW-01", "matter": "reply", "value": 0, "unit": "calendar-days", "direction": "forward", "startEvent": "offer-received", "article": null, "confidence": "A", "zh": "一", "en": "One."},
                  {"id": "NW-02", "matter": "filing", "value": 5, "unit": "fortnights", "direction": "forward", "startEvent": "signed", "article": null, "confidence": "A", "zh": "二", "en": "Two."},
                  {"id": "NW-03", "matter": "reply", "value": 5, "unit": "calendar-days", "direction": "forward", "startEvent": "offer-received", "from": "2026-02-30", "article": null, "confidence": "A", "zh": "三", "en": "Three."},
                  {"id": "NW-04", "matter": "reply", "value": 5, "unit": "calendar-days", "direction": "forward", "startEvent": "offer-received", "article": null, "confidence": "A", "zh": "四", "en": "Four."}
                ]}
                """,
        }));

        var told = faults.Faults.Select(f => f.Message.Zh).ToList();
        told.Count.ShouldBe(4);
        told.ShouldContain("$.rows[0].value：为0，应当在1至1000之间");
        told.ShouldContain(fault => fault.StartsWith("$.rows[1].unit：没有“fortnights”这一选项"));
        told.ShouldContain("$.rows[2].from：“2026-02-30”不是日历上的日期，应当写成2027-01-31的样子");
        told.ShouldContain(fault => fault.StartsWith("$.rows[3]：NW-04在同一地方、同一合同种类、同一单位性质、同一期间已有规定，见BJ-06"));
        (await installation.ReadAsync(s => s.LawChanges.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task That_the_shipped_packs_leave_no_room_for_any_more_are_set_aside_and_the_rest_is_in_force()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.Administrator, Reply(15, "2027-01-01"));
        await installation.SendAsync(Office.Administrator, Notices.Import());
        await installation.ReadAsync(s => s.LawChanges.Where(c => c.Version == 1)
            .ExecuteUpdateAsync(c => c.SetProperty(r => r.Content, r => r.Content.Replace("\"BJ-06\"]", "\"BJ-99\"]"))));

        await using var restarted = installation.Beside();
        await restarted.ReadAsync(async s =>
        {
            await restarted.Get<LawShelf>().ReloadAsync(s, CancellationToken.None);
            return 0;
        });

        var law = restarted.Get<LawShelf>().Current;
        law.Version.ShouldBe(2);
        law.SetAside.ShouldHaveSingleItem().Version.ShouldBe(1);
        law.Calendar.Years.ShouldContain(2027);
        law.Book.Row("BJ-06", new DateOnly(2027, 6, 1))!.Number.ShouldBe(20);
    }

    internal static AddLawRows Reply(int days, string from, string start = "offer-received") => new()
    {
        Supersedes = ["BJ-06"],
        Pack = $$"""
            {"format": 1,
             "instrument": {"zh": "北京市集体合同条例（修订）", "en": "Beijing Regulation, revised", "place": "110000", "from": "2026-08-01"},
             "rows": [{"id": "BJ-06", "matter": "reply", "value": {{days}}, "unit": "calendar-days", "direction": "forward",
               "startEvent": "{{start}}", "from": "{{from}}", "article": "第三十条", "confidence": "A", "zh": "收到要约后书面答复。", "en": "Reply in writing."}]}
            """,
    };

    private static AddLawRows Pass(string from) => new()
    {
        Supersedes = ["CC-29"],
        Pack = $$"""
            {"format": 1, "instrument": {"zh": "新规定", "en": "New", "place": "000000", "from": "2026-08-01"},
             "rows": [{"id": "CC-29", "matter": "pass", "value": "1/2", "unit": "ratio", "bound": "at-least", "inclusive": false,
               "from": "{{from}}", "article": "第三条", "confidence": "A", "zh": "过半数通过。", "en": "More than half."}]}
            """,
    };
}
