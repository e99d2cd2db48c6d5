namespace Domain.Bargaining.Rules;

/// <summary>A person is named once.</summary>
/// <param name="Twice">The first name that stands twice; null where none does.</param>
public sealed record NamesAreDistinct(string? Twice) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.representatives-are-named-once";

    /// <inheritdoc />
    public override bool Holds => Twice is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Twice}重复列入名单。",
        $"{Twice} is named twice.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("name", Twice));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
