namespace Domain.Congress.Rules;

/// <summary>A vote is recorded for a congress that was convened and has no result yet.</summary>
/// <param name="Awaited">The day it was convened for; null where none awaits its result.</param>
public sealed record CongressIsConvened(DateOnly? Awaited) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.is-convened";

    /// <inheritdoc />
    public override bool Holds => Awaited is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有已召集而尚未登记结果的职工（代表）大会。",
        "No congress is convened that still lacks its result.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("awaited", Awaited));
}
