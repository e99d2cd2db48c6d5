namespace Domain.Filing.Rules;

/// <summary>
/// The written review opinion has its mandatory fields (集体合同规定 Art 45): the parties' names and addresses, the day of
/// receipt, the opinion, its day, and the seal. The two days come from the record. An objection names at least one of
/// the three things reviewed (Art 44).
/// </summary>
/// <param name="Statement">What the authority states.</param>
/// <param name="Objects">True for an objection, false for a statement of no objection.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record OpinionIsComplete(ReviewStatement Statement, bool Objects, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.opinion-is-complete";

    /// <inheritdoc />
    public override bool Holds => Missing.Length == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"《审查意见书》缺少：{string.Join("、", Missing.Select(item => item.Title.Zh))}。",
        $"The review opinion lacks: {string.Join(", ", Missing.Select(item => item.Title.En))}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("missing", string.Join(",", Missing.Select(item => item.Name))));

    /// <inheritdoc />
    protected override string? Field => Missing.Select(item => item.Name).FirstOrDefault();

    private (string Name, Words Title)[] Missing =>
    [
        .. Unless(Said(Statement.PartiesAndAddresses), nameof(Statement.PartiesAndAddresses), new("当事人的名称、地址", "names and addresses of the parties")),
        .. Unless(Said(Statement.Opinion), nameof(Statement.Opinion), new("审查意见", "opinion")),
        .. Unless(Said(Statement.SealedBy), nameof(Statement.SealedBy), new("加盖印章的机关", "authority whose seal it bears")),
        .. Unless(!Objects || Statement.Objections.Count > 0, nameof(Statement.Objections), new("异议事项", "items objected to")),
    ];

    private static (string Name, Words Title)[] Unless(bool given, string name, Words title) => given ? [] : [(name, title)];

    private static bool Said(string text) => !string.IsNullOrWhiteSpace(text);
}
