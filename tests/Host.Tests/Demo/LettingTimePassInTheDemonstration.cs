using Domain;
using Domain.Calendar;
using Host.Demo;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Demo;

public sealed class LettingTimePassInTheDemonstration
{
    [Fact]
    public async Task Everything_that_falls_due_on_the_way_happens_in_its_order_at_its_own_instant()
    {
        await using var demo = await Demonstration.LoadedAsync(LoadedDemonstration.Day);
        var start = demo.Machine.GetUtcNow();

        await demo.Get<DemoTime>().MoveAsync(At("2027-01-05"), CancellationToken.None);

        var lapses = await demo.ReadAsync(s => s.Ledger.Where(e => e.Act == "lapse-duty" && e.At > start).OrderBy(e => e.At).ToListAsync());
        lapses.ShouldAllBe(e => Shanghai.TimeOf(e.At) == TimeOnly.MinValue);
        lapses.Select(e => e.Outcome).ShouldBeSubsetOf(["NoReply", "TookEffect", "CapReached", "Expired", "Lapsed", "Accepted", "BecameOpinion", "DeclineAccepted", "Planned"]);
        lapses.ShouldContain(e => e.Outcome == "TookEffect" && Shanghai.DayOf(e.At) == WalkedCase.Day("2026-11-25"));
        lapses.ShouldContain(e => e.Outcome == "Expired" && Shanghai.DayOf(e.At) == WalkedCase.Day("2027-01-03"));
        var reminders = await demo.ReadAsync(s => s.Inbox.Where(m => m.Key.StartsWith("reminder:") && m.At > start).Select(m => m.At).Distinct().ToListAsync());
        reminders.ShouldAllBe(at => Shanghai.TimeOf(at) == new TimeOnly(8, 30));
        (await demo.ReadAsync(s => s.Reports.Where(r => r.To == new DateOnly(2026, 12, 31)).ToListAsync()))
            .ShouldAllBe(r => r.DraftedAt == Shanghai.At(new DateOnly(2027, 1, 1), new TimeOnly(8, 0)));
        demo.Get<TimeProvider>().GetUtcNow().ShouldBe(At("2027-01-05"));
        (await demo.ReadAsync(s => s.Outbox.CountAsync(m => m.SentAt == null))).ShouldBe(0, "all of it was told");
    }

    [Fact]
    public async Task The_clock_goes_on_after_a_restart_from_where_it_was()
    {
        await using var demo = await Demonstration.EmptyAsync(LoadedDemonstration.Day);
        var time = demo.Get<DemoTime>();
        await time.RestoreAsync(demo.Machine, asked: null, CancellationToken.None);
        await time.MoveAsync(At("2026-12-24"), CancellationToken.None);
        demo.Machine.MoveTo(demo.Machine.GetUtcNow().AddHours(3));

        var restarted = new DemoClock(demo.Machine, null);
        using var again = new DemoTime(restarted, demo.Get<Host.Scheduling.Agenda>(), demo.Get<Host.Notifications.Post>(), demo.Get<Microsoft.Extensions.DependencyInjection.IServiceScopeFactory>());
        await again.RestoreAsync(demo.Machine, asked: At("2026-11-20"), CancellationToken.None);

        restarted.GetUtcNow().ShouldBe(At("2026-12-24").AddHours(3));
    }

    [Fact]
    public async Task An_instant_that_has_passed_is_refused()
    {
        await using var demo = await Demonstration.EmptyAsync(LoadedDemonstration.Day);

        (await Should.ThrowAsync<RefusedException>(() => demo.Get<DemoTime>().MoveAsync(At("2026-11-17"), CancellationToken.None)))
            .Refusal.Rule.ShouldBe("demo.clock-goes-forward");
    }

    private static DateTimeOffset At(string day) => Shanghai.At(WalkedCase.Day(day), new TimeOnly(9, 0));
}
