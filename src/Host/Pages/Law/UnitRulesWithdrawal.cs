namespace Host.Pages.Law;

/// <summary>Who took recorded rules of a unit back, when and why.</summary>
public sealed record UnitRulesWithdrawal(string By, DateTimeOffset At, string Reason);
