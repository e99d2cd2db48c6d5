using Domain;

namespace Host.Notifications;

/// <summary>One message to one account.</summary>
/// <param name="Account">Who is told.</param>
/// <param name="Key">Unique for the account: the same message is delivered once.</param>
/// <param name="Text">What it says.</param>
/// <param name="At">The instant of what it tells of.</param>
internal sealed record Notice(AccountId Account, string Key, NoticeText Text, DateTimeOffset At)
{
    /// <summary>The case that it is about; null for what concerns a unit, such as a report.</summary>
    public CaseId? Case { get; init; }

    /// <summary>The page on which to read on.</summary>
    public string Link
    {
        get => field ?? (Case is { } id ? $"/cases/{id.Value}" : "/");
        init;
    }
}
