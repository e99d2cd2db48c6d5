using Domain.Calendar;
using Domain.Congress.Elections;
using Domain.Law;
using Domain.Letters.Rules;
using Domain.Motions.Rules;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Letters;

/// <content>What every case can be asked.</content>
public sealed partial class Letter : ICaseAggregate
{
    /// <summary>The matter of every duty of a letter: its last day is that of the step (<see cref="LetterStanding.NextOn"/>).</summary>
    public const string StepDay = "letter-step";

    /// <summary>None: a letter has no term.</summary>
    public DateOnly? ExpiresOn => null;

    /// <summary>
    /// The union has it; a representative who wrote it sees it, and every representative once its author agreed to a motion;
    /// departments and leaders come in when it is handed to them.
    /// </summary>
    public IReadOnlyList<CasePart> Parts =>
    [
        AtUnion(Office.UnionOfficer),
        .. Record.Sender?.Representative is { } author ? [AtUnion(Office.Representative) with { Holder = author.ToString() }] : Array.Empty<CasePart>(),
        .. Record.MotionRequest is { Agreed: true } && Record.Sender?.Representative is null ? [AtUnion(Office.Representative)] : Array.Empty<CasePart>(),
        .. Record.Rounds.Select(round => round.Department).Where(name => name.Length > 0).Distinct()
            .Select(name => AtEmployer(Office.Department) with { Holder = name }),
        .. Record.Rounds.Select(round => round.Leader).Where(name => name.Length > 0).Distinct()
            .Select(name => AtEmployer(Office.ResponsibleLeader) with { Holder = name }),
    ];

    /// <summary>Whether a representative wrote it.</summary>
    /// <param name="person">The representative.</param>
    public bool IsAuthor(RepresentativeId person) => Record.Sender?.Representative == person;

    /// <summary>The department or leader who is to answer, the author who is to rate; of other authors the union waits for the rating.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="office">One of the activity's offices.</param>
    public IReadOnlyList<string>? HoldersOf(string activity, Office office) => (activity, office) switch
    {
        ("Letters.Rate", Office.Representative) => Record.Sender?.Representative is { } author ? [author.ToString()] : [],
        ("Letters.Rate", Office.UnionOfficer) => Record.Sender?.Representative is null ? null : [],
        (_, Office.Representative) => [],
        ("Letters.Handle", Office.UnionOfficer) => [],
        ("Letters.Handle", Office.Department) => Record.Round is { Department.Length: > 0 } round ? [round.Department] : [],
        ("Letters.Handle", Office.ResponsibleLeader) => Record.Round is { Leader.Length: > 0 } round ? [round.Leader] : [],
        _ => null,
    };

    /// <summary>A representative's name; departments and leaders are kept by theirs.</summary>
    /// <param name="office">The office.</param>
    /// <param name="holder">The key.</param>
    public string NameOf(Office office, string holder) =>
        office == Office.Representative && Record.Sender is { Representative: { } author } sender && author.ToString() == holder ? sender.Name : holder;

    /// <summary>The step's last day, and with it how the time to answer was counted where a rule gave it.</summary>
    /// <param name="matter"><see cref="StepDay"/> or <see cref="Matters.LetterReply"/>; null for a duty without a period.</param>
    /// <param name="openedAt">When the duty opened.</param>
    /// <returns>Null where nothing is left to do, or for any other matter.</returns>
    public DutyDeadline? DeadlineOf(string? matter, DateTimeOffset openedAt) => matter switch
    {
        StepDay when Record.Standing.NextOn is { } next => new(next, null, ReasonOf(next)),
        Matters.LetterReply => new(
            Record.Round?.Due ?? LastDayToAnswer(Shanghai.DayOf(openedAt)), null, Law.Deadline(matter, Shanghai.DayOf(openedAt))),
        _ => null,
    };

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOf(string activity, DateOnly today) => activity switch
    {
        "Letters.Accept" => [Stands(LetterState.Received)],
        "Letters.Handle" => [Stands(LetterState.Handling)],
        "Letters.Rate" => [Stands(LetterState.Rating)],
        _ => [],
    };

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOfAct(string act, string activity, DateOnly today) => act switch
    {
        "ask-for-motion" => [new MotionIsAskedForOnce(Record.MotionRequest?.AskedOn), new AuthorCanBeAsked(Record.HasCode, !Record.IsAnonymous)],
        "answer-motion-request" => [new AuthorAnswersTheQuestionOnce(Record.MotionRequest is not null, Record.MotionRequest?.AnsweredOn)],
        "take-up-letter" => [new AuthorAgreedToTheMotion(Record.MotionRequest?.Agreed)],
        "publish-letter" => ConditionsToPublish,
        _ => ConditionsOf(activity, today),
    };

    /// <summary>None.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    public IReadOnlyList<Rule> RemarksOn(string activity, DateOnly today) => [];

    /// <summary>What follows from silence: an answer that nobody rates stands. Everything else waits for its people.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="moment">The program, and when.</param>
    /// <returns><c>Accepted</c>.</returns>
    /// <exception cref="RefusedException">The last day is not over, or the letter stands elsewhere.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing follows by itself from this activity.</exception>
    public string Lapse(string activity, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        if (activity != "Letters.Rate")
        {
            throw new ArgumentOutOfRangeException(nameof(activity), activity, "Nothing follows by itself.");
        }

        Stands(LetterState.Rating).Enforce();
        new StepIsOverdue(Record.Standing.NextOn!.Value, moment.Today).Enforce();
        End(LetterState.Closed, moment.Today);
        return "Accepted";
    }

    private ReasonedDeadline? ReasonOf(DateOnly day) =>
        Record.Standing.State == LetterState.Handling
        && Law.Deadline(Matters.LetterReply, Record.Round!.AssignedOn) is { } reasoned
        && reasoned.Deadline.Due == day
            ? reasoned
            : null;

    private CasePart AtUnion(Office office) => new(Record.Union.Unit, office, Record.Union.Name) { SeesItAtOnce = true };

    private CasePart AtEmployer(Office office) => new(Record.Employer.Unit, office, Record.Employer.Name) { SeesItAtOnce = true };
}
