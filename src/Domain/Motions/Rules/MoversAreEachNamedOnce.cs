namespace Domain.Motions.Rules;

/// <summary>A motion has at least one mover, and nobody moves it twice (提案人).</summary>
/// <param name="Named">How many are named.</param>
/// <param name="Different">How many of them are different persons.</param>
public sealed record MoversAreEachNamedOnce(int Named, int Different) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.movers-are-each-named-once";

    /// <inheritdoc />
    public override bool Holds => Named > 0 && Named == Different;

    /// <inheritdoc />
    protected override Words Message => new(
        Named == 0 ? "请写明提案人。" : "同一职工代表重复列为提案人。",
        Named == 0 ? "A motion needs a mover." : "One representative is named twice as mover.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("named", Named), ("different", Different));

    /// <inheritdoc />
    protected override string? Field => "Movers";
}
