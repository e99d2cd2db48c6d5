namespace Host.Notifications;

/// <summary>A letter ready to be handed to a carrier.</summary>
/// <param name="Id">The same for every attempt, so that whoever carries it can tell a repetition.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, lines ended by line feeds.</param>
/// <param name="At">The instant of what it tells of.</param>
internal sealed record Mail(string Id, string To, string Subject, string Text, DateTimeOffset At);
