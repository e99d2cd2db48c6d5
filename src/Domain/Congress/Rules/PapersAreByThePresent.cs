namespace Domain.Congress.Rules;

/// <summary>No more papers are counted than persons were present, and no number is below zero.</summary>
/// <param name="Papers">Papers counted, spoilt ones included.</param>
/// <param name="Spoilt">Spoilt papers.</param>
/// <param name="Present">Those present when the vote opened.</param>
public sealed record PapersAreByThePresent(int Papers, int Spoilt, int Present) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-are-by-the-present";

    /// <inheritdoc />
    public override bool Holds => Spoilt >= 0 && Papers <= Present;

    /// <inheritdoc />
    protected override Words Message => new(
        $"选票合计{Papers}张，不得超过实到人数{Present}人，且不得为负数。",
        $"{Papers} papers are counted; at most the {Present} present can have voted, and no number is negative.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("papers", Papers), ("spoilt", Spoilt), ("present", Present));

    /// <inheritdoc />
    protected override string? Field => "Bundles";
}
