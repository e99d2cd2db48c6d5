namespace Host.Notifications;

/// <summary>Wakes the post as soon as something was committed.</summary>
internal sealed class OutboxBell : Bell;
