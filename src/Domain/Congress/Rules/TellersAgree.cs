namespace Domain.Congress.Rules;

/// <summary>A result is announced when two tellers entered the same numbers. Where they differ both counts stay and the ballots are counted again.</summary>
/// <param name="Number">The item.</param>
/// <param name="Counts">Counts entered in the last round: 0, 1 or 2.</param>
/// <param name="Agree">Whether the two are the same.</param>
public sealed record TellersAgree(int Number, int Counts, bool Agree) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.tellers-agree";

    /// <inheritdoc />
    public override bool Holds => Counts == 2 && Agree;

    /// <inheritdoc />
    protected override Words Message => new(
        Counts == 2 ? $"两名计票人登记的票数不一致，第{Number}项须重新计票。" : $"第{Number}项尚待两名计票人分别登记票数（本轮已登记{Counts}份）。",
        Counts == 2 ? $"The two tellers differ; item {Number} is counted again." : $"Item {Number} still needs the counts of two tellers ({Counts} so far).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("counts", Counts), ("agree", Agree));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
