namespace Domain.Congress.Rules;

/// <summary>Of two tellers who must agree each counts once a round; the second count is another person’s (企业民主管理规定 Art 20).</summary>
/// <param name="Teller">Who counts.</param>
/// <param name="HasCounted">Whether the same person counted in this round.</param>
public sealed record TellerCountsOnceARound(string Teller, bool HasCounted) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.teller-counts-once-a-round";

    /// <inheritdoc />
    public override bool Holds => !HasCounted;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Teller}本轮已经登记计票结果，须由另一名计票人登记。",
        $"{Teller} has counted in this round; the other count is another teller’s.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("teller", Teller));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
