namespace Domain.Congress.Sessions;

/// <summary>A resolution as it is drawn up.</summary>
/// <param name="Item">The adopted item.</param>
/// <param name="Text">Its words.</param>
/// <param name="CarriedOutBy">Who carries it out.</param>
/// <param name="Steps">What is done by when.</param>
public sealed record ResolutionText(int Item, string Text, string CarriedOutBy, IReadOnlyList<(string What, DateOnly DueOn)> Steps)
{
    /// <summary>Whose duty it is to see to it; the management's unless said otherwise.</summary>
    public Side Owner { get; init; } = Side.Employer;

    /// <summary>The department whose list of work it comes on; null where none that somebody heads here carries it out.</summary>
    public string? Department { get; init; }
}
