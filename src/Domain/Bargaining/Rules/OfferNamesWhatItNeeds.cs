namespace Domain.Bargaining.Rules;

/// <summary>An offer names its topics, the place and what is asked for (集体合同规定 Art 32(1), 工资集体协商试行办法 Art 17).</summary>
/// <param name="Topics">How many topics it names; at least one.</param>
/// <param name="Place">The place proposed.</param>
/// <param name="Demands">What is asked for.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record OfferNamesWhatItNeeds(int Topics, string Place, string Demands, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.offer-names-topics-place-and-demands";

    /// <inheritdoc />
    public override bool Holds => Topics > 0 && !string.IsNullOrWhiteSpace(Place) && !string.IsNullOrWhiteSpace(Demands);

    /// <inheritdoc />
    protected override Words Message => new(
        "要约书应当写明协商的内容、时间和地点。",
        "An offer names its topics, time and place.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("topics", Topics));

    /// <inheritdoc />
    protected override string? Field => Topics == 0 ? "Topics" : string.IsNullOrWhiteSpace(Place) ? "Place" : "Demands";
}
