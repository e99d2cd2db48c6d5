using Domain;

namespace Host.Pages.Inbox;

/// <summary>One message as pages show it.</summary>
public sealed record InboxMessage(long Id, CaseId Case, Words Text, DateTimeOffset At, bool Read);
