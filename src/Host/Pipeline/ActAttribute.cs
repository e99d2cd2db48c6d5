using Domain;

namespace Host.Pipeline;

/// <summary>Names an act: its stored name, which is also its address, and its title in both languages.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ActAttribute(string name, string zh, string en) : Attribute
{
    public string Name { get; } = name;

    public Words Title { get; } = new(zh, en);
}
