using Domain;
using Domain.Congress.Elections;
using Domain.Congress.Sessions;
using Domain.Motions;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Families;
using Host.Lawkeeping;
using Host.Motions;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Motions;

/// <summary>Opens the suggestion that a question at a meeting becomes, in the transaction of the act that enters the question.</summary>
internal sealed class SuggestionOpener(
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, MotionFamily family, Roster roster, UnitLaw law)
{
    private const string BecameOpinion = "BecameOpinion";

    /// <summary>The suggestion's case and number.</summary>
    /// <exception cref="RefusedException">The question is incomplete, or its department stands without a leader.</exception>
    public async Task<(CaseId Case, string Number)> OpenAsync(
        Session session, RecordQuestion act, ActMoment moment, CancellationToken cancellationToken)
    {
        var employer = await store.Units.SingleAsync(u => u.Id == session.Record.Employer.Unit, cancellationToken);
        var suggestion = Motion.FromQuestion(
            new CaseId(Guid.CreateVersion7(context.At)),
            new MotionOpening(
                await numbers.NextAsync(family, context.At, cancellationToken), employer.Place,
                new(session.Record.Union.Unit, session.Record.Union.Name), new(employer.Id, employer.Name),
                [await AskerAsync(session, act.Asker, cancellationToken)], null, moment.Today, moment.Today)
            {
                IsFromPaper = true,
            },
            (new MeetingOrigin(session.Id, session.Record.Name.Title.Zh), new MotionText(act.Topic, act.Title, act.Text, "")),
            law.For(employer, kind: null));
        List<string> way = [BecameOpinion];
        if (act.Department.Length > 0)
        {
            way.Add(suggestion.Assign(new AssignmentText(new(act.Department, act.Title), [], act.Leader, IsHighestLeader: false), moment));
        }

        await starter.StartAsync(
            new NewCase(suggestion, suggestion.Record.Number, suggestion.Record.Text!.Title, employer)
            {
                Family = family.Family, Procedure = MotionFamily.Procedure, Way = way,
            },
            act, cancellationToken);
        return (suggestion.Id, suggestion.Record.Number);
    }

    /// <summary>Who asked: with an account here, in person; else under the name on the list, and the union enters for him.</summary>
    private async Task<MotionPerson> AskerAsync(Session session, int number, CancellationToken cancellationToken)
    {
        var listed = session.Record.Representatives.FirstOrDefault(r => r.Number == number);
        var accounts = await roster.RepresentativesAsync(session.Record.Union.Unit, cancellationToken);
        var own = accounts.Where(row => row.EndedOn is null && Roster.NameOf(row) == listed?.Name).ToList() is [var only] ? only : null;
        return own is null
            ? new(listed?.Person ?? new RepresentativeId(Guid.CreateVersion7(context.At)), listed?.Name ?? "")
            : new(Roster.IdOf(own), Roster.NameOf(own));
    }
}
