namespace Domain.Congress.Rules;

/// <summary>No two electing units of a unit share a name, because seats and elections are told apart by it.</summary>
/// <param name="Names">The names; two that differ only in blanks around them count as one.</param>
public sealed record ElectingUnitsHaveTheirOwnNames(IReadOnlyList<string> Names) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.electing-units-have-their-own-names";

    /// <inheritdoc />
    public override bool Holds => Twice is null && Names.All(name => name.Trim().Length > 0);

    /// <inheritdoc />
    protected override Words Message => new(
        $"选举单位须有名称且不得重名：{Twice}。",
        $"Every electing unit needs a name of its own: {Twice}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("twice", Twice));

    private string? Twice => Names.GroupBy(name => name.Trim()).FirstOrDefault(same => same.Skip(1).Any())?.Key;
}
