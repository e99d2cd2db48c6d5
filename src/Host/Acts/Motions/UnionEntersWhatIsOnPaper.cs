using Domain;

namespace Host.Acts.Motions;

/// <summary>A representative acts in person; the union enters only what movers handed in on paper.</summary>
/// <param name="IsFromPaper">Whether the motion was entered from paper.</param>
internal sealed record UnionEntersWhatIsOnPaper(bool IsFromPaper) : Rule
{
    public override string Name => "motions.union-enters-what-is-on-paper";

    public override bool Holds => IsFromPaper;

    protected override Words Message => new(
        "此项由职工代表本人办理；工会只代为登记书面提交的提案。",
        "A representative does this in person; the union enters only what was handed in on paper.");
}
