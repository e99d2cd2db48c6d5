namespace Host.Studio.Cases;

/// <summary>Which cases, in which order, and which page of them. Null or empty means no restriction.</summary>
internal sealed record StudioCaseQuery
{
    /// <summary>Text that the number or the title contains.</summary>
    public string? Search { get; init; }

    public IReadOnlyList<string> DefinitionIds { get; init; } = [];

    /// <summary>True for ended cases only, false for running ones only.</summary>
    public bool? Ended { get; init; }

    public StudioCaseOrder Order { get; init; } = StudioCaseOrder.Opened;

    public bool Descending { get; init; } = true;

    /// <summary>Cases passed over before the first one returned.</summary>
    public int Skip { get; init; }

    /// <summary>1 to 100.</summary>
    public int Take { get; init; } = 10;
}
