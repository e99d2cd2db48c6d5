namespace Domain.Filing.Rules;

/// <summary>The packet holds every paper on the place's list (in Beijing four: 北京市集体合同条例 Art 46).</summary>
/// <param name="Contents">The papers handed in.</param>
/// <param name="Needed">The papers on the list; empty where the place has none.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record DossierIsComplete(
    IReadOnlyList<PacketPaper> Contents, IReadOnlyList<PacketPaper> Needed, Citation? Law) : Rule
{
    /// <summary>The papers on the list that are not there.</summary>
    public IReadOnlyList<PacketPaper> Missing => [.. Needed.Except(Contents)];

    /// <inheritdoc />
    public override string Name => "filing.dossier-is-complete";

    /// <inheritdoc />
    public override bool Holds => Missing.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"备案材料不齐，缺少：{string.Join("、", Missing.Select(paper => PaperTitles.Of(paper).Zh))}。",
        $"The dossier is not complete; missing: {string.Join(", ", Missing.Select(paper => PaperTitles.Of(paper).En))}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("missing", string.Join(",", Missing)));

    /// <inheritdoc />
    protected override string? Field => "Contents";
}
