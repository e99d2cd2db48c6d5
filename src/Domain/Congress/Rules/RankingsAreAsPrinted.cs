namespace Domain.Congress.Rules;

/// <summary>Each counted order of preference names options of the paper, each at most once, stands once in the count and on at least one paper.</summary>
/// <param name="Wrong">Orders for which this is not so.</param>
public sealed record RankingsAreAsPrinted(int Wrong) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.rankings-are-as-printed";

    /// <inheritdoc />
    public override bool Holds => Wrong == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"有{Wrong}行排序与选票不符：须填写选票上的方案序号，不得重复，同一排序只登记一行，张数至少为1。",
        $"{Wrong} lines do not fit the paper: numbers of its options, each once, one line for each order, at least one paper.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("wrong", Wrong));

    /// <inheritdoc />
    protected override string? Field => "Bundles";
}
