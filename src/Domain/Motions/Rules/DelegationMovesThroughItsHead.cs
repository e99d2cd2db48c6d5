namespace Domain.Motions.Rules;

/// <summary>A delegation moves in its own name through its head, who signs for it; it needs no seconders.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Movers">How many are named as movers.</param>
public sealed record DelegationMovesThroughItsHead(string Delegation, int Movers) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.delegation-moves-through-its-head";

    /// <inheritdoc />
    public override bool Holds => Movers == 1;

    /// <inheritdoc />
    protected override Words Message => new(
        $"以{Delegation}名义提出的，提案人只填写团（组）长一人，现有{Movers}人。",
        $"A motion of {Delegation} is moved by its head alone; {Movers} are named.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("delegation", Delegation), ("movers", Movers));

    /// <inheritdoc />
    protected override string? Field => "Movers";
}
