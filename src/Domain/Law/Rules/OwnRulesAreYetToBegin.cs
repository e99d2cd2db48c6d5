namespace Domain.Law.Rules;

/// <summary>Recorded rules are taken back before their first day in force; from that day on they are superseded by others or ended.</summary>
/// <param name="From">Their first day in force; null where there are no such rules any more.</param>
/// <param name="Today">The day on which they are taken back.</param>
public sealed record OwnRulesAreYetToBegin(DateOnly? From, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "law.own-rules-are-yet-to-begin";

    /// <inheritdoc />
    public override bool Holds => From > Today;

    /// <inheritdoc />
    protected override Words Message => From is { } from
        ? new(
            $"该规定自{RuleText.Zh(from)}起已经适用，不能撤回；可以登记新的规定取代它，或者予以废止。",
            $"These rules have been in force since {RuleText.Iso(from)}; record new ones in their place, or end them.")
        : new("没有这一规定，或者已经撤回。", "There are no such rules, or they were taken back already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("from", From), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "Number";
}
