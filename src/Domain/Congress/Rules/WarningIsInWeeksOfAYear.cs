namespace Domain.Congress.Rules;

/// <summary>A resolution is warned of from 0 to 52 weeks before its last day: a bound of this program, no law’s.</summary>
/// <param name="Weeks">The weeks.</param>
public sealed record WarningIsInWeeksOfAYear(int Weeks) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.warning-is-in-weeks-of-a-year";

    /// <inheritdoc />
    public override bool Holds => Weeks is >= 0 and <= Most;

    /// <inheritdoc />
    protected override Words Message => new(
        $"提前提示的周数应为0至{Most}。",
        $"The warning is 0 to {Most} weeks before.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("weeks", Weeks));

    /// <inheritdoc />
    protected override string? Field => "Weeks";

    private const int Most = 52;
}
