namespace Domain.Bargaining.Rules;

/// <summary>The bargaining is not suspended.</summary>
/// <param name="SuspendedSince">The first day of the suspension; null where none runs.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record BargainingGoesOn(DateOnly? SuspendedSince, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.bargaining-goes-on";

    /// <inheritdoc />
    public override bool Holds => SuspendedSince is null;

    /// <inheritdoc />
    protected override Words Message => new(
        SuspendedSince is { } day ? $"协商自{RuleText.Zh(day)}起中止，恢复后方可进行。" : "",
        SuspendedSince is { } at ? $"The bargaining is suspended since {RuleText.Iso(at)}; resume it first." : "");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("suspendedSince", SuspendedSince));
}
