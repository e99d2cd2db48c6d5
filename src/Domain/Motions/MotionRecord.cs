using Domain.Congress.Elections;
using Domain.Motions.Awards;
using Domain.Motions.Import;

namespace Domain.Motions;

/// <summary>
/// Everything that is known of a motion, from its first draft to its closing. Immutable: every act makes the next one, and
/// none takes away what an earlier one decided.
/// </summary>
/// <remarks>A list that a stored record does not hold, because it was empty or is older than the list, reads as empty.</remarks>
public sealed record MotionRecord
{
    /// <summary>The motion's number, such as <c>提〔2026〕15号</c>; unique in the installation.</summary>
    public required string Number { get; init; }

    /// <summary>Six-digit code of the place whose rules apply.</summary>
    public required string Place { get; init; }

    /// <summary>The union that collects it.</summary>
    public required MotionUnit Union { get; init; }

    /// <summary>The unit that answers.</summary>
    public required MotionUnit Employer { get; init; }

    /// <summary>The movers, the lead mover first; of a delegation its head alone.</summary>
    public required IReadOnlyList<MotionPerson> Movers { get; init; }

    /// <summary>The delegation in whose name it is moved; null where persons move it.</summary>
    public string? Delegation { get; init; }

    /// <summary>The day on which the union entered it from paper; null where its movers wrote it here.</summary>
    public DateOnly? EnteredFromPaperOn { get; init; }

    /// <summary>Where it comes from; null where it was moved here.</summary>
    public MotionOrigin? Origin { get; init; }

    /// <summary>The joint movers who have agreed in person to the present text; empty of a motion from paper, which they signed there.</summary>
    public IReadOnlyList<RepresentativeId> Confirmed { get; init => field = value ?? []; } = [];

    /// <summary>The last day of the call for motions, inclusive.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Step, since when and until when.</summary>
    public required MotionStanding Standing { get; init; }

    /// <summary>What it says; null until it is written.</summary>
    public MotionText? Text { get; init; }

    /// <summary>The files that its movers put with it, oldest first.</summary>
    public IReadOnlyList<FileId> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>The day of moving; null while it is written.</summary>
    public DateOnly? MovedOn { get; init; }

    /// <summary>How many beside the first mover must stand behind it, by the unit's rule on the day of moving; 0 of a delegation.</summary>
    public int SecondersNeeded { get; init; }

    /// <summary>Every invitation to second, oldest first.</summary>
    public IReadOnlyList<Invitation> Invitations { get; init => field = value ?? []; } = [];

    /// <summary>Why it goes on as an opinion; null where it is a motion.</summary>
    public OpinionGround? Opinion { get; init; }

    /// <summary>The committee's decision; null until then. It stays, whatever the presidium decides.</summary>
    public Screening? Screening { get; init; }

    /// <summary>The movers' objection; null where there is none.</summary>
    public Objection? Objection { get; init; }

    /// <summary>The motions that were merged into this one, oldest first.</summary>
    public IReadOnlyList<MergedMotion> Merged { get; init => field = value ?? []; } = [];

    /// <summary>Every handling, oldest first.</summary>
    public IReadOnlyList<HandlingRound> Rounds { get; init => field = value ?? []; } = [];

    /// <summary>The meeting at which it was asked; null where it came in otherwise.</summary>
    public MeetingOrigin? AskedAt { get; init; }

    /// <summary>Why its steps were late, oldest first.</summary>
    public IReadOnlyList<MotionDelay> Delays { get; init => field = value ?? []; } = [];

    /// <summary>Why the movers withdrew it; null where they did not.</summary>
    public MotionNote? Withdrawal { get; init; }

    /// <summary>With what the union closed it; null until then.</summary>
    public MotionNote? Closing { get; init; }

    /// <summary>That it stands for the award of its year; null where it does not.</summary>
    public AwardNomination? Nomination { get; init; }

    /// <summary>The committee's scores, one of each member.</summary>
    public IReadOnlyList<AwardScore> AwardScores { get; init => field = value ?? []; } = [];

    /// <summary>The representatives' votes for it.</summary>
    public IReadOnlyList<AwardVote> AwardVotes { get; init => field = value ?? []; } = [];

    /// <summary>That it was awarded; null where it was not.</summary>
    public MotionAward? Award { get; init; }

    /// <summary>Whether the union entered or imported it, so that the movers' steps are the union's to enter.</summary>
    public bool IsFromPaper => EnteredFromPaperOn is not null || Origin is not null;

    /// <summary>The joint movers whose agreement is awaited.</summary>
    public IReadOnlyList<MotionPerson> Unconfirmed => IsFromPaper ? [] : [.. Movers.Skip(1).Where(mover => !Confirmed.Contains(mover.Id))];

    /// <summary>The authors whose part the union entered from paper: it enters their rating too.</summary>
    public IReadOnlyList<RepresentativeId> OnPaper =>
    [
        .. (IsFromPaper ? Movers : []).Concat(Invitations.Where(i => i.EnteredBy is not null).Select(i => i.Who)).Select(person => person.Id),
        .. Merged.SelectMany(merged => merged.OnPaper ?? []),
    ];

    /// <summary>Those who seconded, in the order of the invitations.</summary>
    public IReadOnlyList<MotionPerson> Seconders => [.. Invitations.Where(i => i.SecondedOn is not null).Select(i => i.Who)];

    /// <summary>How many beside the first mover stand behind it: further movers and seconders.</summary>
    public int Supporters => Math.Max(Movers.Count - 1, 0) + Seconders.Count;

    /// <summary>Everybody who moved or seconded this motion or one merged into it, each once: they rate the answer.</summary>
    public IReadOnlyList<MotionPerson> Authors =>
    [
        .. Movers.Concat(Seconders)
            .Concat(Merged.SelectMany(merged => merged.Movers.Concat(merged.Seconders)))
            .DistinctBy(person => person.Id),
    ];

    /// <summary>What was decided last: by the presidium where it decided, else by the committee; null before the screening.</summary>
    public Screening? Decision => Objection?.Decision ?? Screening;

    /// <summary>Whether it was filed (立案), at once or on an objection.</summary>
    public bool IsFiled => Decision?.Outcome == ScreeningOutcome.Filed;

    /// <summary>The last asking that anybody answered; null where nobody rated.</summary>
    public Survey? LastSurvey => Rounds.SelectMany(round => round.Surveys).LastOrDefault(survey => survey.Ratings.Count > 0);

    /// <summary>The last answer that left; null where none did.</summary>
    public MotionAnswer? LastAnswer => Rounds.LastOrDefault(round => round.Answer?.SentOn is not null)?.Answer;

    /// <summary>The handling under way or the last one; null before the first assignment.</summary>
    public HandlingRound? Round => Rounds is [.., var last] ? last : null;
}
