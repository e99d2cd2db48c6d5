namespace Domain.Bargaining.Rules;

/// <summary>The chief who chaired was there (集体合同规定 Art 34).</summary>
/// <param name="Chair">The side whose chief chaired.</param>
/// <param name="Chief">That chief’s name; null where the side has none.</param>
/// <param name="Present">Whether the name is among those present.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ChairWasPresent(Side Chair, string? Chief, bool Present, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.chair-was-present";

    /// <inheritdoc />
    public override bool Holds => Present;

    /// <inheritdoc />
    protected override Words Message => new(
        $"主持会议的首席代表{Chief}应当在到会人员中。",
        $"The chief {Chief}, who chaired, must be among those present.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("chair", Chair), ("chief", Chief));

    /// <inheritdoc />
    protected override string? Field => "Present";
}
