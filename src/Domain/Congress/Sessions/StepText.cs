namespace Domain.Congress.Sessions;

/// <summary>A step as it is drawn up.</summary>
/// <param name="What">What is done.</param>
/// <param name="DueOn">The last day, inclusive.</param>
public sealed record StepText(string What, DateOnly DueOn);
