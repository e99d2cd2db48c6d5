using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>The union enters the rating of those who moved or seconded on paper; whoever did it here rates here.</summary>
/// <param name="Person">For whom the union would rate.</param>
/// <param name="IsOnPaper">Whether this author's part was entered from paper.</param>
public sealed record PersonIsOnPaper(RepresentativeId Person, bool IsOnPaper) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.person-is-on-paper";

    /// <inheritdoc />
    public override bool Holds => IsOnPaper;

    /// <inheritdoc />
    protected override Words Message => new(
        "该代表是在系统中提出、附议的，应当由本人评价。", "This representative took part here and rates in person.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("person", Person));
}
