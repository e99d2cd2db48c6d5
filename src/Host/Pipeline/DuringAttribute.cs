namespace Host.Pipeline;

/// <summary>The activities during which an act can be done. An act without it needs no open duty.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class DuringAttribute(params string[] activities) : Attribute
{
    public IReadOnlyList<string> Activities { get; } = activities;
}
