using Domain.Bargaining;
using Domain.Law;
using Domain.Motions.Import;

namespace Domain.Motions;

/// <content>Coming in from an earlier register.</content>
public sealed partial class Motion
{
    /// <summary>
    /// Takes over a motion that was moved before this program. One that is ended stays as it was found; of one that is open the
    /// owner and the next day are needed, and from here on it goes the way of every motion. What was answered before is not
    /// counted against a deadline of this program.
    /// </summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="arrival">What it is given here.</param>
    /// <param name="row">What the register says.</param>
    /// <param name="law">The rules of its unit.</param>
    /// <exception cref="RefusedException">The row breaks one of <see cref="ImportRules"/>.</exception>
    public static Motion Import(CaseId id, MotionArrival arrival, ImportedMotion row, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        ArgumentNullException.ThrowIfNull(row);
        foreach (var rule in ImportRules.Of(row, arrival.Origin.ImportedOn))
        {
            rule.Enforce();
        }

        var motion = new Motion(id, Taken(arrival, row), law);
        if (row.State == ImportedState.Planned)
        {
            motion.AwaitPlan(row.AnsweredOn!.Value, arrival.Origin.ImportedOn);
        }

        return motion;
    }

    /// <summary>The outcomes by which a procedure comes from its start to where an imported motion stands.</summary>
    /// <param name="row">What the register says.</param>
    public static IReadOnlyList<string> WayOf(ImportedMotion row)
    {
        ArgumentNullException.ThrowIfNull(row);
        IReadOnlyList<string> filed = row.IsOpinion ? ["Supported", "ReturnedAsOpinion", "OpinionAccepted"] : ["Supported", "Filed"];
        return row.State switch
        {
            ImportedState.Declined => ["Supported", "Declined", "DeclineAccepted"],
            ImportedState.Handling => [.. filed, "Assigned"],
            ImportedState.Planned => [.. filed, "Assigned", "Answered", "Planned"],
            _ => [.. filed, "Assigned", "Answered", "Accepted", "Closed"],
        };
    }

    private static MotionRecord Taken(MotionArrival arrival, ImportedMotion row) => new()
    {
        Number = arrival.Number,
        Place = arrival.Place,
        Union = arrival.Union,
        Employer = arrival.Employer,
        Movers = arrival.Movers,
        LastDay = row.MovedOn,
        Standing = StandingOf(row),
        Text = new(row.Text.Topic, PlainText.Of(row.Text.Title), PlainText.Of(row.Text.Reasons), PlainText.Of(row.Text.Measures)),
        MovedOn = row.MovedOn,
        Invitations = [.. arrival.Seconders.Select(who => new Invitation(who, row.MovedOn, SecondedOn: row.MovedOn))],
        Opinion = row is { IsOpinion: true, State: not ImportedState.Declined } ? OpinionGround.Screened : null,
        Screening = new(
            OutcomeOf(row), row.State == ImportedState.Declined ? PlainText.Of(row.Result) : "", arrival.Union.Name,
            (row.State == ImportedState.Declined ? row.ClosedOn : row.AssignedOn) ?? row.MovedOn),
        Rounds = row.State == ImportedState.Declined ? [] : [RoundOf(arrival, row)],
        Closing = row.State == ImportedState.Closed ? new(PlainText.Of(row.Result), row.ClosedOn!.Value) : null,
        Origin = arrival.Origin,
    };

    private static ScreeningOutcome OutcomeOf(ImportedMotion row) =>
        row.State == ImportedState.Declined ? ScreeningOutcome.Declined
        : row.IsOpinion ? ScreeningOutcome.ReturnedAsOpinion
        : ScreeningOutcome.Filed;

    private static MotionStanding StandingOf(ImportedMotion row) => row.State switch
    {
        ImportedState.Closed => new(MotionState.Closed, row.ClosedOn!.Value, null),
        ImportedState.Declined => new(MotionState.Declined, row.ClosedOn!.Value, null),
        ImportedState.Planned => new(MotionState.Planned, row.AnsweredOn!.Value, row.PlannedFor),
        _ => new(MotionState.Handling, row.AssignedOn!.Value, row.Due),
    };

    private static HandlingRound RoundOf(MotionArrival arrival, ImportedMotion row)
    {
        var assigned = row.AssignedOn ?? row.MovedOn;
        var answered = row.AnsweredOn ?? row.ClosedOn;
        return new HandlingRound
        {
            Number = 1,
            Lead = new(PlainText.Of(row.Department), ""),
            CoHandlers = [.. row.CoHandlers.Select(name => new CoHandler(name, ""))],
            Leader = PlainText.Of(row.Leader),
            AssignedOn = assigned,
            FirstDue = row.Due ?? answered ?? assigned,
            ImportedOn = answered is null ? null : arrival.Origin.ImportedOn,
            Answer = answered is { } on ? new(new(PlainText.Of(row.Answer), row.Grade!.Value, row.PlannedFor, ""), on, SentOn: on) : null,
            Surveys = row.Satisfaction is { } value && answered is { } asked
                ? [new(SurveyOccasion.Answer, asked, [new(arrival.Movers[0], value, "", asked)])]
                : [],
        };
    }
}
