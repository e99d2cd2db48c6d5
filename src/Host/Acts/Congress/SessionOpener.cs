using Domain;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Ledger;
using Domain.Organisations.Rules;
using Domain.Procedures;
using Host.Acts.Cases;
using Host.Families;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Reading;
using Host.Seeds;
using Microsoft.EntityFrameworkCore;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Acts.Congress;

/// <summary>Opens a session of the congress of a union's employer, and starts its procedure.</summary>
internal sealed class SessionOpener(
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, SessionFamily family,
    UnitLaw law, EarlierSessions sessions, RollReader rolls, CongressPractice practice)
{
    /// <summary>The session that an officer opens, of the officer's own union.</summary>
    public Task<ActReceipt> OpenAsync(OpenSession act, CancellationToken cancellationToken) =>
        OpenAsync((context.By!.Unit, new SessionName(act.Term, act.Ordinal, act.Kind), act.IntendedFor), act, cancellationToken);

    /// <summary>The session of a union.</summary>
    /// <param name="wanted">The union, which session, and the day on which it is to meet; null where that is still open.</param>
    /// <param name="act">The act that opens it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<ActReceipt> OpenAsync(
        (UnitId Union, SessionName Name, DateOnly? IntendedFor) wanted, Act act, CancellationToken cancellationToken)
    {
        var union = await store.Units.SingleOrDefaultAsync(u => u.Id == wanted.Union, cancellationToken);
        new NamedUnitIsRegistered("Union", union is not null).Enforce();
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == union!.Employer, cancellationToken);
        new UnionHasAnEmployer(employer?.Name).Enforce();
        var id = new CaseId(Guid.CreateVersion7(context.At));
        var earlier = await sessions.OfAsync(union!.Id, id);
        var opened = Session.Open(
            id,
            new SessionOpening(
                await numbers.NextAsync(family, context.At, cancellationToken), employer!.Place, new(union.Id, union.Name),
                new(employer.Id, employer.Name), wanted.Name)
            {
                OpenedOn = Shanghai.DayOf(context.At),
                IntendedFor = wanted.IntendedFor,
                WarningWeeks = earlier.Count > 0 ? earlier[0].Record.WarningWeeks : practice.ResolutionWarningWeeks,
            },
            law.For(employer, kind: null));
        await PutWhatWaitsAsync(opened, earlier, cancellationToken);
        var title = opened.Record.Employer.Name + opened.Record.Name.Title.Zh;
        return await starter.StartAsync(
            new NewCase(opened, opened.Record.Number, title, employer) { Family = family.Family, Procedure = SessionFamily.ProcedureOf(wanted.Name.Kind) }, act, cancellationToken);
    }

    /// <summary>
    /// Joint meetings' decisions that no congress has confirmed, last time's resolutions, the motions (at a joint meeting both as
    /// one report) and committees that are proposed come on the list by themselves; an extraordinary session keeps to what it
    /// is called for.
    /// </summary>
    private async Task PutWhatWaitsAsync(Session opened, IReadOnlyList<EarlierSession> earlier, CancellationToken cancellationToken)
    {
        foreach (var meeting in earlier)
        {
            opened.PutForConfirmation(new Session(meeting.Id, meeting.Record, opened.Law));
        }

        if (opened.Record.Name.Kind == SessionKind.Extraordinary)
        {
            return;
        }

        var hasResolutions = earlier.Any(e => e.Record.Resolutions.Count > 0);
        var hasMotions = await sessions.HasMotionsAsync(opened.Record.Union.Unit);
        ReportSource?[] told = opened.IsJointMeeting
            ? [hasResolutions || hasMotions ? ReportSource.MidYear : null]
            : [hasResolutions ? ReportSource.EarlierResolutions : null, hasMotions ? ReportSource.Motions : null];
        foreach (var source in told.OfType<ReportSource>())
        {
            opened.PutReport(source);
        }

        opened.PutAwaitedCommittees(await rolls.RunningAsync(opened.Record.Employer.Unit, Shanghai.DayOf(context.At), cancellationToken));
    }
}
