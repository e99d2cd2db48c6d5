namespace Host.Studio.Api.Shapes;

/// <summary>A kind of activity. The viewer draws nothing at all where one of its diagram is missing here.</summary>
/// <param name="TypeName">The type that definitions name.</param>
/// <param name="DisplayName">The second line of a card.</param>
/// <param name="Category">The stage of the procedure; the editor groups by it.</param>
/// <param name="Description">What is to be done.</param>
/// <param name="Ports">Its outcomes.</param>
internal sealed record ActivityDescriptor(
    string TypeName, string DisplayName, string Category, string Description, IReadOnlyList<PortDescriptor> Ports)
{
    public int Version { get; } = 1;

    /// <summary>The card title of an activity that has none, so never the type name.</summary>
    public string Name => DisplayName;

    public string Kind { get; } = "Action";

    public bool IsBrowsable { get; init; } = true;

    public IReadOnlyList<InputDescriptor> Inputs { get; init; } = [];

    /// <summary>True for the end: the Studio would draw a way out of every other activity without ports.</summary>
    public bool IsTerminal { get; init; }
}
