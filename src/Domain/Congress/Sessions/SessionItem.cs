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

    /// <summary>Whether it stands on the list.</summary>
    public bool Stands => DroppedFor is null;

    /// <summary>Whether it is voted on; a report is heard.</summary>
    public bool IsVotedOn => Kind is SessionItemKind.ContractDraft or SessionItemKind.Matter;

    /// <summary>Whether nothing is left to be done with it at the meeting.</summary>
    public bool IsDealtWith => !Stands || (IsVotedOn ? Vote?.AnnouncedAt is not null : Heard is not null);
}
