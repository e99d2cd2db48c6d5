namespace Host.Studio.Api.Shapes;

/// <param name="Name">The outcome, as connections name it.</param>
/// <param name="DisplayName">Its label in the diagram.</param>
internal sealed record PortDescriptor(string Name, string DisplayName)
{
    public string Type { get; } = "Flow";

    public bool IsBrowsable { get; } = true;
}
