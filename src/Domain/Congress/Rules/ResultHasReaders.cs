namespace Domain.Congress.Rules;

/// <summary>Who may see the result of an appraisal is fixed beforehand: at least somebody.</summary>
/// <param name="Readers">How many kinds of readers are named.</param>
public sealed record ResultHasReaders(int Readers) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.result-has-readers";

    /// <inheritdoc />
    public override bool Holds => Readers >= 1;

    /// <inheritdoc />
    protected override Words Message => new(
        "应当事先确定评议结果的查阅范围。",
        "Name beforehand who may see the result.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("readers", Readers));

    /// <inheritdoc />
    protected override string? Field => "Readers";
}
