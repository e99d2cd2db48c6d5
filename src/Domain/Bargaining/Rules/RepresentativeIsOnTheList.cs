namespace Domain.Bargaining.Rules;

/// <summary>Who is replaced is on the side's list.</summary>
/// <param name="Leaving">The name looked for.</param>
/// <param name="Found">Whether it is there.</param>
public sealed record RepresentativeIsOnTheList(string Leaving, bool Found) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.representative-is-on-the-list";

    /// <inheritdoc />
    public override bool Holds => Found;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本方协商代表名单中没有{Leaving}。", $"{Leaving} is not on this side's list of representatives.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("leaving", Leaving));

    /// <inheritdoc />
    protected override string? Field => "Leaving";
}
