using Domain.Organisations;

namespace Host.Pipeline;

/// <summary>Who may do an act: people in these offices, at a unit that takes part in the case. Without it nobody may.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ByAttribute(params Office[] offices) : Attribute
{
    public IReadOnlyList<Office> Offices { get; } = offices;
}
