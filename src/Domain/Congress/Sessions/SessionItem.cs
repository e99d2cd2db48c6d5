using Domain.Congress.Appraisals;
using Domain.Congress.Elections;
using Domain.Congress.Welfare;

namespace Domain.Congress.Sessions;

/// <summary>One item of a session, from the list to its result.</summary>
/// <param name="Number">Its number on the list, from 1 on; an item that is dropped keeps it.</param>
/// <param name="Kind">What is done with it.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Presenter">Who presents it; may be empty.</param>
/// <param name="Draft">Of the vote on a contract's draft: the case; null for every other item.</param>
public sealed record SessionItem(int Number, SessionItemKind Kind, string Title, string Presenter, DraftCase? Draft)
{
    /// <summary>Why it was taken off the list; null while it stands.</summary>
    public string? DroppedFor { get; init; }

    /// <summary>What was heard of a report; null until it was heard.</summary>
    public string? Heard { get; init; }

    /// <summary>The delegations' opinions, oldest first.</summary>
    public IReadOnlyList<DelegationOpinion> Opinions { get; init => field = value ?? []; } = [];

    /// <summary>The vote; null until it was opened.</summary>
    public ItemVote? Vote { get; init; }

    /// <summary>Of an appraisal: the sheet and what was counted; null for every other item.</summary>
    public ItemAppraisal? Appraisal { get; init; }

    /// <summary>Of a choice of welfare: the budget, the options and what was counted; null for every other item.</summary>
    public ItemChoice? Choice { get; init; }

    /// <summary>Of an urgent matter of a joint meeting: why and on what authority; null for every other item.</summary>
    public UrgentMatter? Urgent { get; init; }

    /// <summary>What a congress said of a joint meeting's decision; null until one did.</summary>
    public DecisionConfirmation? Confirmation { get; init; }

    /// <summary>Of a confirmation: the joint meeting's decision; null for every other item.</summary>
    public JointDecision? Confirms { get; init; }

    /// <summary>Of a change of an earlier resolution: how it would read; null for every other item.</summary>
    public ResolutionChange? Change { get; init; }

    /// <summary>Of a committee's approval: its members; null for every other item.</summary>
    public CommitteeProposal? Committee { get; init; }

    /// <summary>
    /// Why the result that was announced has no effect on the case that it is about, such as a decision that another session
    /// confirmed before; null where it was entered there, or is about no other case. The vote stands all the same.
    /// </summary>
    public string? WithoutEffect { get; init; }

    /// <summary>The secret ballot by phone on it, open or published; null where it has none, and after one that was void.</summary>
    public ItemBallot? Ballot { get; init; }

    /// <summary>When the meeting took it up last, UTC; null until then.</summary>
    public DateTimeOffset? TakenUpAt { get; init; }

    /// <summary>Of a report that is drawn out of what stands elsewhere: out of what; null for every other item.</summary>
    public ReportSource? Source { get; init; }

    /// <summary>Whether it stands on the list.</summary>
    public bool Stands => DroppedFor is null;

    /// <summary>Whether it is voted on; a report is heard.</summary>
    public bool IsVotedOn => Kind is not (SessionItemKind.AdministrativeReport or SessionItemKind.Report);

    /// <summary>Whether it is voted on by yes or no, rather than graded or ranked.</summary>
    public bool IsYesOrNo => IsVotedOn && Appraisal is null && Choice is null;

    /// <summary>Whether two tellers of the last round differ, whatever they count.</summary>
    public bool TellersDiffer => Vote?.Differ == true || Appraisal?.Differ == true || Choice?.Differ == true;

    /// <summary>Whether there is a count that can be announced.</summary>
    public bool IsCounted => Vote?.Agreed is not null || Appraisal?.IsCounted == true || Choice?.Counted is not null;

    /// <summary>Whether nothing is left to be done with it at the meeting.</summary>
    public bool IsDealtWith => !Stands || (IsVotedOn ? Vote?.AnnouncedAt is not null : Heard is not null);
}
