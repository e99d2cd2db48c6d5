using Domain.Congress.Elections;

namespace Domain.Congress.Rules;

/// <summary>Presidium and tellers are chosen among those who hold a seat on the day.</summary>
/// <param name="Members">Those chosen.</param>
/// <param name="Sitting">Those who hold a seat.</param>
public sealed record MembersAreRepresentatives(
    IReadOnlyList<RepresentativeId> Members, IReadOnlyList<RepresentativeId> Sitting) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.members-are-representatives";

    /// <inheritdoc />
    public override bool Holds => Strangers == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Members.Count}人中有{Strangers}人不是本届职工代表。",
        $"{Strangers} of {Members.Count} hold no seat in this congress.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("members", Members.Count), ("strangers", Strangers));

    private int Strangers => Members.Except(Sitting).Count();
}
