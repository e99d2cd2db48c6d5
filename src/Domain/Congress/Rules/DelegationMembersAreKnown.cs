namespace Domain.Congress.Rules;

/// <summary>A delegation is put together of electing units and of numbers on the roll.</summary>
/// <param name="Named">What stands among the members.</param>
/// <param name="IsKnown">Whether it is an electing unit or a number on the roll.</param>
public sealed record DelegationMembersAreKnown(string Named, bool IsKnown) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.delegation-members-are-known";

    /// <inheritdoc />
    public override bool Holds => IsKnown;

    /// <inheritdoc />
    protected override Words Message => new(
        $"“{Named}”既不是选举单位，也不是名册上的代表序号。",
        $"“{Named}” is neither an electing unit nor a number on the roll.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("named", Named));

    /// <inheritdoc />
    protected override string? Field => "Delegations";
}
