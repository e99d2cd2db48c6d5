namespace Domain.Congress.Rules;

/// <summary>No two delegations share a name.</summary>
/// <param name="Names">The names of all delegations.</param>
public sealed record DelegationsHaveTheirOwnNames(IReadOnlyList<string> Names) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.delegations-have-their-own-names";

    /// <inheritdoc />
    public override bool Holds => Names.Distinct().Count() == Names.Count;

    /// <inheritdoc />
    protected override Words Message => new(
        $"代表团（组）名称不得重复：{Twice}。",
        $"Every delegation needs a name of its own: {Twice}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("twice", Twice));

    /// <inheritdoc />
    protected override string? Field => "Delegations";

    private string Twice => string.Join('、', Names.GroupBy(name => name).Where(same => same.Skip(1).Any()).Select(same => same.Key));
}
