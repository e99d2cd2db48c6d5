using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Acts.Motions;
using Host.Motions;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.Extensions.DependencyInjection;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Motions;

/// <summary>What was moved for a session, from the union's call to the meeting.</summary>
public sealed class CountingMotionsForASession
{
    [Fact]
    public async Task Counts_what_was_moved_since_the_call_and_nothing_before_it()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await (await WalkedMotion.OnAsync(installation)).ToTheCommitteeAsync();
        var session = (await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 2, Kind = SessionKind.Annual })).Case;
        async Task<CollectedMotions> CountAsync(string today) => await installation.InScopeAsync(async services =>
        {
            var work = await services.GetRequiredService<CaseLoader>().LoadAsync(session);
            return await services.GetRequiredService<SessionMotionCounts>().OfAsync((Session)work.Case, Day(today), CancellationToken.None);
        });

        (await CountAsync("2026-09-30")).ShouldBe(new(Day("2025-10-01"), Day("2026-09-30"), 1, 0, 0));
        installation.Clock.MoveTo("2026-09-20");
        await installation.SendAsync(Office.UnionOfficer, new CallForMotions { Title = "第三届第二次会议", LastDay = Day("2026-09-29") });
        (await CountAsync("2026-09-30")).ShouldBe(new(Day("2026-09-20"), Day("2026-09-30"), 0, 0, 0) { WereCalledFor = true });
    }
}
