using Domain;

namespace Host.Pages.Messages;

/// <summary>One message as pages show it.</summary>
public sealed record Message(long Id, string Link, Words Text, DateTimeOffset At, bool Read);
