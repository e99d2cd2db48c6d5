using Domain.Calendar;
using Domain.Law;
using Domain.Motions.Rules;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Motions;

/// <content>What every case can be asked.</content>
public sealed partial class Motion : ICaseAggregate
{
    /// <summary>The matter of every duty of a motion: its last day is that of the step (<see cref="MotionStanding.NextOn"/>).</summary>
    public const string StepDay = "motion-step";

    /// <summary>None: a motion has no term.</summary>
    public DateOnly? ExpiresOn => null;

    /// <summary>The step's last day, and with it how the time to answer was counted where the rule packs name it.</summary>
    /// <param name="matter"><see cref="StepDay"/> or <see cref="Matters.MotionReply"/>; null for a duty without a period.</param>
    /// <param name="openedAt">When the duty opened.</param>
    /// <returns>Null where nothing is left to do, or for any other matter.</returns>
    public DutyDeadline? DeadlineOf(string? matter, DateTimeOffset openedAt) => matter switch
    {
        StepDay when Record.Standing.NextOn is { } next => new(next, null, ReasonOf(next)),
        Matters.MotionReply when Record.Round is { } round => new(round.Due, null, ReasonOf(round.Due)),
        Matters.MotionReply => new(LastDayToAnswer(Shanghai.DayOf(openedAt)), null, Law.Deadline(matter, Shanghai.DayOf(openedAt))),
        _ => null,
    };

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOf(string activity, DateOnly today) => activity switch
    {
        "Motions.Write" => [Stands(MotionState.Writing)],
        "Motions.CollectSeconders" => [Stands(MotionState.Seconding), new SecondingIsInTime(today, Record.LastDay, Cite(Matters.MotionCutOff, today))],
        "Motions.Screen" => [Stands(MotionState.Screening)],
        "Motions.AnswerDecision" => [Stands(MotionState.Decided)],
        "Motions.DecideObjection" => [Stands(MotionState.Objected)],
        "Motions.Assign" => [Stands(MotionState.Assigning)],
        "Motions.Handle" => [Stands(MotionState.Handling)],
        "Motions.RateAnswer" => [Stands(MotionState.Rating)],
        "Motions.CarryOutPlan" => [Stands(MotionState.Planned)],
        "Motions.Close" => [Stands(MotionState.Closing)],
        _ => [],
    };

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOfAct(string act, string activity, DateOnly today) => act switch
    {
        "send-motion-answer" => ConditionsToSend(today),
        "sign-motion-answer" => [Stands(MotionState.Handling), new AnswerIsDrafted(Record.Round?.Answer is not null)],
        "extend-motion" => [Stands(MotionState.Handling), new ExtensionIsTheFirst(Record.Round?.Extension?.Until)],
        "object-to-screening" => [new ObjectionIsMadeOnce(Record.Objection?.On), .. ConditionsOf(activity, today)],
        _ => ConditionsOf(activity, today),
    };

    /// <summary>Which co-handlers' signatures a drafted answer still waits for.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    public IReadOnlyList<Rule> RemarksOn(string activity, DateOnly today) =>
        activity == "Motions.Handle" && Record.Round is { Answer: not null } round
            ? [new EveryCoHandlerHasSigned(round.AwaitedSignatures, round.CoHandlers.Count, Cite("motion-assignment", today))]
            : [];

    /// <summary>
    /// What follows from silence: without seconders enough it is an opinion, without an objection the decision stands, and
    /// the ratings that were given count. Everything else waits for its people, and who is late is said (<see cref="HolderOn"/>).
    /// </summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="moment">The program, and when.</param>
    /// <returns>The outcome's name.</returns>
    /// <exception cref="RefusedException">The last day is not over, or the motion stands elsewhere.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing follows by itself from this activity.</exception>
    public string Lapse(string activity, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        switch (activity)
        {
            case "Motions.CollectSeconders":
                EnforceOverdue(MotionState.Seconding, moment.Today);
                return BecomeOpinion(OpinionGround.TooFewSeconders, moment.Today);
            case "Motions.AnswerDecision":
                EnforceOverdue(MotionState.Decided, moment.Today);
                return Settle(Record.Screening!.Outcome, moment.Today) == MotionState.Declined ? "DeclineAccepted" : "OpinionAccepted";
            case "Motions.RateAnswer":
                EnforceOverdue(MotionState.Rating, moment.Today);
                return SettleRating(moment.Today);
            default:
                throw new ArgumentOutOfRangeException(nameof(activity), activity, "Nothing follows by itself.");
        }
    }

    private void EnforceOverdue(MotionState state, DateOnly today)
    {
        Stands(state).Enforce();
        new StepIsOverdue(Record.Standing.NextOn!.Value, today).Enforce();
    }

    /// <summary>The counting with its rule, where a rule and not an extension gave the day.</summary>
    private ReasonedDeadline? ReasonOf(DateOnly day) =>
        Record.Standing.State == MotionState.Handling
        && Law.Deadline(Matters.MotionReply, Record.Round!.AssignedOn) is { } reasoned
        && reasoned.Deadline.Due == day
            ? reasoned
            : null;
}
