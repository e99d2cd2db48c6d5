namespace Host.Persistence.Rows;

/// <summary>A mark of the installation: which seeds were loaded, when a job last ran.</summary>
internal sealed class MarkRow
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}
