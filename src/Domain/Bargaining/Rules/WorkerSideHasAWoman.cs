namespace Domain.Bargaining.Rules;

/// <summary>
/// There is a woman among the worker side’s representatives (北京市实施〈妇女权益保障法〉办法 Art 20). Said of the contract on women’s
/// rights, so it is asked for a remark and never enforced.
/// </summary>
/// <param name="Women">Women named.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record WorkerSideHasAWoman(int Women, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.worker-side-has-a-woman";

    /// <inheritdoc />
    public override bool Holds => Women > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "职工方协商代表中应当有女性代表。",
        "The worker side’s representatives should include a woman.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("women", Women));
}
