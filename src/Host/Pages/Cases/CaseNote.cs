namespace Host.Pages.Cases;

/// <summary>One private note of one's own side.</summary>
public sealed record CaseNote(string By, DateTimeOffset At, string Text);
