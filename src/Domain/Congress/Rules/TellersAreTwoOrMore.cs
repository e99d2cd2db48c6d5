namespace Domain.Congress.Rules;

/// <summary>There are at least two tellers, so that two counts can be held against each other. A rule of procedure.</summary>
/// <param name="Tellers">How many there are, each person once.</param>
public sealed record TellersAreTwoOrMore(int Tellers) : Rule
{
    private const int Fewest = 2;

    /// <inheritdoc />
    public override string Name => "congress.tellers-are-two-or-more";

    /// <inheritdoc />
    public override bool Holds => Tellers >= Fewest;

    /// <inheritdoc />
    protected override Words Message => new(
        $"监票人、计票人至少{Fewest}人，现为{Tellers}人。", $"There must be at least {Fewest} tellers; there are {Tellers}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("tellers", Tellers), ("fewest", Fewest));
}
