namespace Domain.Organisations.Rules;

/// <summary>A unit that another one names is registered itself.</summary>
/// <param name="Of">The field that names it.</param>
/// <param name="Registered">Whether it is registered; true where none is named.</param>
public sealed record NamedUnitIsRegistered(string Of, bool Registered) : Rule
{
    /// <inheritdoc />
    public override string Name => "organisations.named-unit-is-registered";

    /// <inheritdoc />
    public override bool Holds => Registered;

    /// <inheritdoc />
    protected override Words Message => new(
        "所填单位尚未登记。",
        "The unit named is not registered.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("field", Of), ("registered", Registered));

    /// <inheritdoc />
    protected override string? Field => Of;
}
