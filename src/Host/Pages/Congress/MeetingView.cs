namespace Host.Pages.Congress;

/// <summary>What the pages of a meeting show to one person.</summary>
/// <param name="Whole">The session.</param>
/// <param name="Number">The case's number.</param>
/// <param name="Stamp">As <see cref="Meetings.MeetingSnapshot.Stamp"/>.</param>
/// <param name="Ballot">The secret ballot on the item that the hall is on; null where it has none.</param>
public sealed record MeetingView(Domain.Congress.Sessions.Session Whole, string Number, string Stamp, MeetingBallot? Ballot)
{
    /// <summary>The day on which it is looked at.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether this person runs the meeting now.</summary>
    public required bool MayAct { get; init; }

    /// <summary>Who on the roll of a ballot has no paper yet, while papers are given out and for who runs the meeting; else empty.</summary>
    public IReadOnlyList<int> WithoutPaper { get; init; } = [];

    /// <summary>Whether voting cards were made.</summary>
    public required bool HasCards { get; init; }

    /// <summary>Whether the meeting can be held: it is called, its day has come and it is not closed.</summary>
    public bool IsOn => Whole.Call is { } call && call.PlannedFor <= Today && Whole.Record.ClosedOn is null;
}
