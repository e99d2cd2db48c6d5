namespace Domain.Bargaining.Rules;

/// <summary>Every representative has a name and a post, neither longer than its bound.</summary>
/// <param name="Unnamed">How many lack one, or have one that is too long.</param>
public sealed record RepresentativesHaveNames(int Unnamed) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.representatives-have-names";

    /// <inheritdoc />
    public override bool Holds => Unnamed == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "每名协商代表都应当填写姓名和职务。",
        "Every representative needs a name and a post.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("unnamed", Unnamed));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
