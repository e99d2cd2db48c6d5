using Domain.Organisations;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

public sealed class TakingBackAddedRules
{
    private static readonly DateOnly Later = new(2026, 12, 1);

    [Fact]
    public async Task Before_they_take_effect_lets_what_they_superseded_go_on()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.Administrator, Reply("2026-12-01"));
        Row(installation, "CC-23", Later).ShouldBeNull();

        await installation.SendAsync(Office.Administrator, new WithdrawLawRows { Version = 1, Reason = "日数录入有误" });

        Row(installation, "CC-23", Later).ShouldBe(20);
        Row(installation, "NW-01", Later).ShouldBeNull();
        (await installation.ReadAsync(s => s.LawChanges.CountAsync())).ShouldBe(2);
        (await installation.ReadAsync(s => s.Recounts.CountAsync(r => r.Version == 2))).ShouldBe(1);
        (await FaultAsync(installation, 1)).ShouldBe("$.version：已经撤回");
    }

    [Fact]
    public async Task Is_refused_from_their_first_day_on_and_for_what_added_no_rules()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.Administrator, Reply("2026-09-02"));
        installation.Clock.MoveTo("2026-09-02");

        (await FaultAsync(installation, 1)).ShouldBe("$.version：自2026-09-02起已经适用，不能撤回；可以增补新的规则取代它");
        (await FaultAsync(installation, 7)).ShouldBe("$.version：第7次改动不是增补规则");
        Row(installation, "NW-01", Later).ShouldBe(12);
    }

    [Fact]
    public async Task Is_refused_where_later_rules_rest_on_them()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.Administrator, Reply("2026-12-01"));
        await installation.SendAsync(Office.Administrator, Reply("2027-06-01", "NW-02", "NW-01"));

        (await FaultAsync(installation, 1)).ShouldContain("NW-01在2027-06-01的前一日并不施行");
        Row(installation, "NW-01", Later).ShouldBe(12);
    }

    private static int? Row(Installation installation, string id, DateOnly on) => installation.Get<LawShelf>().Current.Book.Row(id, on)?.Number;

    private static async Task<string> FaultAsync(Installation installation, int version) =>
        string.Join("；", (await Should.ThrowAsync<FieldFaultsException>(() =>
            installation.SendAsync(Office.Administrator, new WithdrawLawRows { Version = version, Reason = "有误" }))).Faults.Select(fault => fault.Message.Zh));

    private static AddLawRows Reply(string from, string id = "NW-01", string supersedes = "CC-23") => new()
    {
        Pack = $$"""
            {"format": 1, "instrument": {"zh": "新规定", "en": "New", "place": "000000", "from": "2026-01-01"}, "rows": [
              {"id": "{{id}}", "matter": "reply", "value": 12, "unit": "calendar-days", "direction": "forward", "startEvent": "offer-received", "from": "{{from}}", "article": null, "confidence": "A", "zh": "十二日内答复。", "en": "Within 12 days."}
            ]}
            """,
        Supersedes = [supersedes],
    };
}
