namespace Host.Pages.Cases;

/// <summary>One file of a case; where it is for one's own side only, nobody else sees it.</summary>
public sealed record CaseFile(Guid Id, string Name, long Size, string By, DateTimeOffset At, bool OwnSideOnly);
