using Domain.Calendar;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Families;
using Host.Files;
using Host.Lawkeeping;
using Host.Motions;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Motions;

/// <summary>Begins a motion of the caller's unit and starts its procedure.</summary>
internal sealed class MotionOpener(
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, MotionFamily family, Roster roster,
    MotionCalls calls, UnitLaw law, HeldUploads held, CaseLoader loader)
{
    public async Task<ActReceipt> OpenAsync(OpenMotion act, CancellationToken cancellationToken)
    {
        var (union, employer) = await UnitsAsync(cancellationToken);
        var representatives = await roster.RepresentativesAsync(union.Id, cancellationToken);
        var opened = await WriteAsync(
            (union, employer), (MoversOf(act, representatives), DelegationOf(act, representatives)),
            new MotionText(act.Topic, act.Title, act.Reasons, act.Measures), cancellationToken);
        opened.Attach(act.Attachments);
        var receipt = await StartAsync(opened, employer, act, cancellationToken);
        await held.AttachToNewAsync(loader.Open(store.Cases.Local.Single(row => row.Id == opened.Id)), act.Attachments, cancellationToken);
        return receipt;
    }

    /// <summary>Begins a motion of the caller, a representative, out of what somebody wrote in another way.</summary>
    public async Task<Motion> TakeUpAsync(MotionText text, Act act, CancellationToken cancellationToken)
    {
        var (union, employer) = await UnitsAsync(cancellationToken);
        var own = RowOf(await roster.RepresentativesAsync(union.Id, cancellationToken), new(context.Account.Value))!;
        var opened = await WriteAsync((union, employer), ([new(Roster.IdOf(own), Roster.NameOf(own))], null), text, cancellationToken);
        await StartAsync(opened, employer, act, cancellationToken);
        return opened;
    }

    private async Task<(UnitRow Union, UnitRow Employer)> UnitsAsync(CancellationToken cancellationToken)
    {
        var union = await store.Units.SingleAsync(u => u.Id == context.By!.Unit, cancellationToken);
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == union.Employer, cancellationToken);
        new UnionHasAnEmployer(employer?.Name).Enforce();
        return (union, employer!);
    }

    private async Task<Motion> WriteAsync(
        (UnitRow Union, UnitRow Employer) units, (IReadOnlyList<MotionPerson> Movers, string? Delegation) by, MotionText text,
        CancellationToken cancellationToken)
    {
        var (union, employer) = units;
        var today = Shanghai.DayOf(context.At);
        var statutes = law.For(employer, kind: null);
        var opened = Motion.Open(
            new CaseId(Guid.CreateVersion7(context.At)),
            new MotionOpening(
                await numbers.NextAsync(family, context.At, cancellationToken), employer.Place, new(union.Id, union.Name),
                new(employer.Id, employer.Name), by.Movers, by.Delegation,
                await calls.LastDayAsync(union.Id, statutes, today, cancellationToken), today)
            {
                IsFromPaper = context.By!.Office == Office.UnionOfficer,
            },
            statutes);
        opened.Write(text);
        return opened;
    }

    private Task<ActReceipt> StartAsync(Motion opened, UnitRow employer, Act act, CancellationToken cancellationToken) => starter.StartAsync(
        new NewCase(opened, opened.Record.Number, opened.Record.Text!.Title, employer) { Family = family.Family, Procedure = MotionFamily.Procedure },
        act, cancellationToken);

    private RepresentativeId FirstMover(OpenMotion act)
    {
        if (context.By!.Office == Office.Representative)
        {
            return new(context.Account.Value);
        }

        new RepresentativeIsNamed(act.OnBehalfOf is not null).Enforce();
        return act.OnBehalfOf!.Value;
    }

    private IReadOnlyList<MotionPerson> MoversOf(OpenMotion act, IReadOnlyList<OfficeRow> representatives) =>
    [
        .. act.JointMovers.Prepend(FirstMover(act)).Select(id => new MotionPerson(id, RowOf(representatives, id) is { } row ? Roster.NameOf(row) : id.ToString())),
    ];

    private string? DelegationOf(OpenMotion act, IReadOnlyList<OfficeRow> representatives)
    {
        if (!act.ForDelegation)
        {
            return null;
        }

        var head = RowOf(representatives, FirstMover(act));
        new HeadMovesForTheDelegation(head is { IsHead: true }).Enforce();
        return head!.Delegation;
    }

    private static OfficeRow? RowOf(IReadOnlyList<OfficeRow> representatives, RepresentativeId id) =>
        representatives.FirstOrDefault(row => Roster.IdOf(row) == id);
}
