namespace Domain.Congress.Rules;

/// <summary>
/// A term ends after its last day, or when the next congress is elected. A term until 2028-12-31 ends on 2029-01-01 by
/// itself, and on any day on which the next roll is published.
/// </summary>
/// <param name="Ends">The term’s last day.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="NextIsElected">Whether the roll of the next term is published.</param>
public sealed record CongressTermIsOver(DateOnly Ends, DateOnly Today, bool NextIsElected) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.term-is-over";

    /// <inheritdoc />
    public override bool Holds => NextIsElected || Today > Ends;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本届任期至{RuleText.Zh(Ends)}；任期未满且下一届代表名册未公布，不能登记届满。",
        $"The term lasts until {RuleText.Iso(Ends)}, and the next roll is not published.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("ends", Ends), ("today", Today), ("nextIsElected", NextIsElected));
}
