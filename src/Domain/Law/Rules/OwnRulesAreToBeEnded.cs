namespace Domain.Law.Rules;

/// <summary>Only rules that would be in force on a day can be ended from that day on.</summary>
/// <param name="Title">The document in force on that day; null where none is.</param>
/// <param name="From">The first day without them.</param>
public sealed record OwnRulesAreToBeEnded(string? Title, DateOnly From) : Rule
{
    /// <inheritdoc />
    public override string Name => "law.own-rules-are-to-be-ended";

    /// <inheritdoc />
    public override bool Holds => Title is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{RuleText.Zh(From)}没有本单位的规定，无须废止。", $"On {RuleText.Iso(From)} no rules of the unit are in force, so there are none to end.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("title", Title), ("from", From));

    /// <inheritdoc />
    protected override string? Field => "From";
}
