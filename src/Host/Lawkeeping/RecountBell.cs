using Host.Notifications;

namespace Host.Lawkeeping;

/// <summary>Wakes the recount as soon as the law was changed.</summary>
internal sealed class RecountBell : Bell;
