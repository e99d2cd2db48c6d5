using Domain;
using Domain.Law;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Lawkeeping;

public sealed class SettingAUnitsOwnRules
{
    private static readonly DateOnly Tomorrow = new(2026, 9, 2);

    [Fact]
    public async Task Lets_them_go_before_the_default_from_their_first_day_on_with_the_document_named()
    {
        await using var installation = await Installation.OnSqliteAsync();

        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 3, RuleUnit.Persons), ("motion-reply", 20, RuleUnit.CalendarDays)));

        var law = await LawAsync(installation);
        law.Get("motion-seconders", new(2026, 9, 1)).Number.ShouldBe(2);
        law.Get("motion-seconders", Tomorrow).Number.ShouldBe(3);
        law.Deadline("motion-reply", Tomorrow)!.Row.ToCitation().ToString().ShouldBe("《提案工作办法》第九条");
        var stored = await installation.ReadAsync(s => s.UnitRules.SingleAsync());
        (stored.Unit, stored.Title, stored.Account).ShouldBe((installation.Employer, "鑫巴蜀餐饮工会主席", Installation.AccountOf(Office.UnionOfficer)));
        var entry = await installation.ReadAsync(s => s.Ledger.SingleAsync(e => e.Case == InstallationWriter.Chain && e.Sequence == stored.Entry));
        (entry.Act, entry.Content.Contains("第五届职工代表大会第一次会议", StringComparison.Ordinal)).ShouldBe(("set-unit-rules", true));
    }

    [Fact]
    public async Task Is_open_to_the_administrator_for_a_named_employer_and_to_nobody_else()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var rules = Rules(("motion-seconders", 3, RuleUnit.Persons));

        (await FaultsAsync(installation, Office.Administrator, rules)).ShouldBe(["unit: 请选择用人单位。"]);
        await Should.ThrowAsync<NotFoundException>(() => installation.SendAsync(Office.Administrator, rules with { Unit = installation.Union }));
        await Should.ThrowAsync<NotAllowedException>(() => installation.SendAsync(Office.HrDepartment, rules));
        var stranger = await installation.StrangerAsync(Office.UnionOfficer);
        await Should.ThrowAsync<NotFoundException>(() => installation.SendAsync(stranger, rules with { Unit = installation.Employer }));

        await installation.SendAsync(Office.Administrator, rules with { Unit = installation.Employer });
        (await LawAsync(installation)).Get("motion-seconders", Tomorrow).Number.ShouldBe(3);
    }

    [Fact]
    public async Task Outside_the_law_is_refused_with_every_fault_at_its_field_and_nothing_is_stored()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var rules = Rules(("motion-seconders", 3, RuleUnit.Persons), ("congress-notice", 5, RuleUnit.CalendarDays), ("motion-reply", 20, RuleUnit.Persons)) with
        {
            AdoptedOn = new(2026, 9, 3), From = new(2026, 9, 1), To = new(2026, 8, 1),
        };

        (await FaultsAsync(installation, Office.UnionOfficer, rules)).ShouldBe(
        [
            "adoptedOn: 通过日期2026年9月3日还没有到：职工代表大会通过以后才能登记。",
            "from: 自2026年9月1日起适用为时已晚：已经作出的办理保持原来的判断，登记的规定最早自次日起适用。文件原来的施行日期可以写在文件名称中。",
            "to: 失效日期2026年8月1日早于施行日期2026年9月1日",
            "adoptedOn: 通过日期2026年9月3日晚于施行日期2026年9月1日",
            "rules[1].value: 本单位规定的“职代会会前通知”为5日，《企业民主管理规定》第十八条（未核实）要求不少于7日。",
            "rules[2].unit: “提案答复期限”的单位应当是calendar-days或者working-days",
        ]);
        (await installation.ReadAsync(s => s.UnitRules.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Superseding_them_ends_the_old_ones_the_day_before_and_past_days_keep_theirs()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 3, RuleUnit.Persons)));
        installation.Clock.MoveTo("2026-10-08");

        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 5, RuleUnit.Persons)) with { From = new(2026, 10, 9) });

        var law = await LawAsync(installation);
        new[] { "2026-09-01", "2026-09-02", "2026-10-08", "2026-10-09" }.Select(day => law.Get("motion-seconders", DateOnly.Parse(day, null)).Number)
            .ShouldBe([2, 3, 3, 5]);
    }

    [Fact]
    public async Task Ending_them_brings_the_default_back()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var end = new EndUnitRules { Title = "关于废止提案工作办法的决定", AdoptedBy = "第五届职工代表大会第二次会议", AdoptedOn = new(2026, 8, 20), From = new(2026, 12, 1) };
        (await RefusedAsync(installation, end)).ShouldBe("law.own-rules-are-to-be-ended");
        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 3, RuleUnit.Persons)));

        await installation.SendAsync(Office.UnionOfficer, end);

        var law = await LawAsync(installation);
        (law.Get("motion-seconders", new(2026, 11, 30)).Number, law.Get("motion-seconders", new(2026, 12, 1)).Number).ShouldBe((3, 2));
        (await RefusedAsync(installation, end with { From = new(2026, 12, 2) })).ShouldBe("law.own-rules-are-to-be-ended");
    }

    [Fact]
    public async Task Recorded_by_mistake_they_are_taken_back_before_their_first_day_and_those_before_go_on()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 3, RuleUnit.Persons)));
        installation.Clock.MoveTo("2026-10-08");
        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 30, RuleUnit.Persons)) with { From = new(2026, 11, 1) });

        await installation.SendAsync(Office.UnionOfficer, new WithdrawUnitRules { Number = 2, Reason = "人数填写有误" });

        (await LawAsync(installation)).Get("motion-seconders", new(2026, 11, 1)).Number.ShouldBe(3);
        (await RefusedAsync(installation, new WithdrawUnitRules { Number = 2, Reason = "再次" })).ShouldBe("law.own-rules-are-yet-to-begin");
        (await RefusedAsync(installation, new WithdrawUnitRules { Number = 1, Reason = "已经适用" })).ShouldBe("law.own-rules-are-yet-to-begin");
        (await installation.ReadAsync(s => s.UnitRules.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Are_known_to_another_host_on_the_same_database()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await using var beside = installation.Beside();
        (await LawAsync(beside)).Get("motion-seconders", Tomorrow).Number.ShouldBe(2);

        await installation.SendAsync(Office.UnionOfficer, Rules(("motion-seconders", 3, RuleUnit.Persons)));

        await beside.ReadAsync(async s =>
        {
            await beside.Get<LawShelf>().ReloadAsync(s, CancellationToken.None);
            return 0;
        });
        (await LawAsync(beside)).Get("motion-seconders", Tomorrow).Number.ShouldBe(3);
    }

    /// <summary>The nation asks for 7 days' notice; of this unit it is 12: a session called with 10 is refused by the unit's own rule.</summary>
    [Fact]
    public async Task Hold_in_the_cases_of_the_unit()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.UnionOfficer, Rules(("congress-notice", 12, RuleUnit.CalendarDays)));
        installation.Clock.MoveTo("2026-09-03");
        var receipt = await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 5, Ordinal = 2, Kind = Domain.Congress.Sessions.SessionKind.Annual });

        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == receipt.Case));
        row.Employer.ShouldBe(installation.Employer);
        await using var scope = installation.Get<IServiceScopeFactory>().CreateAsyncScope();
        var law = scope.ServiceProvider.GetRequiredService<ProcedureFamilies>().Of(row).Read(row) is Domain.Congress.Sessions.Session session
            ? session.Law
            : throw new InvalidOperationException("No session.");

        var notice = law.Deadline(Matters.CongressNotice, new(2026, 11, 20), new(2026, 9, 3))!;
        (notice.Deadline.Due, notice.Row.IsOwn, notice.GaveWay[0].Id).ShouldBe((new DateOnly(2026, 11, 6), true, "WC-17"));
    }

    private static async Task<Statutes> LawAsync(Installation installation)
    {
        var employer = await installation.ReadAsync(s => s.Units.SingleAsync(u => u.Id == installation.Employer));
        await using var scope = installation.Get<IServiceScopeFactory>().CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<UnitLaw>().For(employer, kind: null);
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Installation installation, Office office, Act act) =>
        (await Should.ThrowAsync<FieldFaultsException>(() => installation.SendAsync(office, act))).Faults.Select(f => $"{f.Field}: {f.Message.Zh}");

    private static async Task<string> RefusedAsync(Installation installation, Act act) =>
        (await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(Office.UnionOfficer, act))).Refusal.Rule;

    private static SetUnitRules Rules(params (string Matter, int Value, RuleUnit Unit)[] rules) => new()
    {
        Title = "提案工作办法",
        AdoptedBy = "第五届职工代表大会第一次会议",
        AdoptedOn = new(2026, 8, 20),
        From = Tomorrow,
        Rules = [.. rules.Select(rule => new OwnRuleLine { Matter = rule.Matter, Value = rule.Value, Unit = rule.Unit, Article = "第九条" })],
    };
}
