namespace Domain.Congress.Sessions;

/// <summary>One step of a resolution.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="What">What is done.</param>
/// <param name="DueOn">The last day, inclusive.</param>
/// <param name="DoneOn">The day it was done; null until then.</param>
/// <param name="Evidence">What shows it; empty until it is done.</param>
/// <param name="File">A file that shows it; null where there is none.</param>
public sealed record ResolutionStep(int Number, string What, DateOnly DueOn, DateOnly? DoneOn = null, string Evidence = "", FileId? File = null)
{
    /// <summary>The day on which its owner was asked why it is late; null where nobody was.</summary>
    public DateOnly? AskedWhyOn { get; init; }

    /// <summary>Why it is late, as its owner said; the last one counts.</summary>
    public IReadOnlyList<StepDelay> Delays { get; init => field = value ?? []; } = [];

    /// <summary>Whether its owner was asked why it is late and has not said so.</summary>
    public bool AwaitsReason => AskedWhyOn is not null && DoneOn is null && Delays.Count == 0;
}
