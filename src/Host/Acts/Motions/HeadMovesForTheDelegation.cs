using Domain;

namespace Host.Acts.Motions;

/// <summary>A delegation moves through its head: whoever does so heads one.</summary>
/// <param name="IsHead">Whether that person heads a delegation.</param>
internal sealed record HeadMovesForTheDelegation(bool IsHead) : Rule
{
    public override string Name => "motions.head-moves-for-the-delegation";

    public override bool Holds => IsHead;

    protected override Words Message => new(
        "只有代表团（组）长可以以代表团名义提出提案。", "Only a delegation’s head moves in its name.");

    protected override string? Field => "ForDelegation";
}
