namespace Domain.Bargaining.Rules;

/// <summary>A new coordination is asked for when none is under way.</summary>
/// <param name="UnderWaySince">The day of the application under way; null where there is none.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record LastCoordinationHasEnded(DateOnly? UnderWaySince, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.last-coordination-has-ended";

    /// <inheritdoc />
    public override bool Holds => UnderWaySince is null;

    /// <inheritdoc />
    protected override Words Message => new(
        UnderWaySince is { } day ? $"{RuleText.Zh(day)}提出的协调处理申请尚未终结。" : "",
        UnderWaySince is { } at ? $"The application of {RuleText.Iso(at)} is still under way." : "");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("underWaySince", UnderWaySince));
}
