namespace Domain.Congress.Rules;

/// <summary>No two voter groups of a ballot share a name, because their papers are told apart by it.</summary>
/// <param name="Names">The names; two that differ only in blanks around them count as one.</param>
public sealed record VoterGroupsHaveTheirOwnNames(IReadOnlyList<string> Names) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voter-groups-have-their-own-names";

    /// <inheritdoc />
    public override bool Holds => Twice is null && Names.All(name => name.Trim().Length > 0);

    /// <inheritdoc />
    protected override Words Message => new(
        $"投票人分组须有名称且不得重名：{Twice}。",
        $"Every voter group needs a name of its own: {Twice}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("twice", Twice));

    private string? Twice => Names.GroupBy(name => name.Trim()).FirstOrDefault(same => same.Skip(1).Any())?.Key;
}
