using Domain.Organisations;
using Host.Acts.Motions;
using Host.Documents.Reports;
using Host.Tests.Building;
using Host.Tests.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Motions;

/// <summary>后勤部 has to answer a motion by 2026-10-14 and does not.</summary>
public sealed class ExplainingDelays
{
    [Fact]
    public async Task The_department_is_asked_once_says_why_and_register_and_report_say_it()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var motion = await (await WalkedMotion.OnAsync(installation)).ToTheDepartmentsAsync();
        await installation.LetPassAsync("2026-10-14");
        (await AskedAsync(installation)).ShouldBe(0);
        await installation.LetPassAsync("2026-10-15");
        (await AskedAsync(installation)).ShouldBe(1);
        (await motion.OwedAsync()).ShouldContain(("Motions.ExplainDelay", Office.Department, "后勤部"));
        (await motion.RowAsync()).IsAskedWhyLate.ShouldBeTrue();

        await motion.DoAsync("2026-10-16", Office.Department, new ExplainMotionDelay { Reason = "设备到货推迟。" });
        await installation.LetPassAsync("2026-11-16");

        (await AskedAsync(installation)).ShouldBe(1);
        (await motion.OwedAsync()).ShouldNotContain(("Motions.ExplainDelay", Office.Department, "后勤部"));
        (await motion.RowAsync()).WhyLate.ShouldBe("设备到货推迟。");
        (await Reported(motion)).WhyLate.ShouldBe("设备到货推迟。");
    }

    private static async Task<ReportedMotion> Reported(WalkedMotion motion) => ReportedMotion.Of(
        new Domain.Motions.Motion(motion.Id, await motion.RecordAsync(), Domain.Tests.Motions.MotionBuilder.Statutes), WalkedCase.Day("2026-11-16"));

    private static Task<int> AskedAsync(Installation installation) =>
        installation.ReadAsync(s => s.Ledger.CountAsync(e => e.Act == "ask-why-motion-is-late"));
}
