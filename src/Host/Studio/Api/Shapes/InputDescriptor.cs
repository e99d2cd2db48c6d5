namespace Host.Studio.Api.Shapes;

/// <summary>An input of an activity, shown where it decides how the diagram is drawn.</summary>
/// <param name="Name">Its name; definitions store it in camel case.</param>
/// <param name="TypeName">Its type in Elsa's words.</param>
/// <param name="DisplayName">Its label.</param>
/// <param name="UiHint">How it is edited; <c>dynamic-outcomes</c> makes each value a port.</param>
internal sealed record InputDescriptor(string Name, string TypeName, string DisplayName, string UiHint)
{
    public bool IsWrapped { get; } = true;

    public bool IsBrowsable { get; } = true;

    public string DefaultSyntax { get; } = "Object";
}
