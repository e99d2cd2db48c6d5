namespace Domain.Congress.Rules;

/// <summary>There is a vacant seat to be filled.</summary>
/// <param name="Vacant">How many seats of all electing units are vacant.</param>
public sealed record SeatsAreVacant(int Vacant) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.seats-are-vacant";

    /// <inheritdoc />
    public override bool Holds => Vacant > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "现在没有空缺的代表名额，不需要补选。",
        "No seat is vacant; there is nothing to fill.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("vacant", Vacant));
}
