using Domain.Congress.Elections;

namespace Domain.Congress.Rules;

/// <summary>Every representative belongs to exactly one delegation, and nobody else to any.</summary>
/// <param name="Members">The members of all delegations, one after the other.</param>
/// <param name="Sitting">Those who hold a seat.</param>
public sealed record EveryRepresentativeIsInOneDelegation(
    IReadOnlyList<RepresentativeId> Members, IReadOnlyList<RepresentativeId> Sitting) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-representative-is-in-one-delegation";

    /// <inheritdoc />
    public override bool Holds => Twice == 0 && Strangers == 0 && Missing == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"每名职工代表应当编入且只编入一个代表团（组）：重复{Twice}人，非职工代表{Strangers}人，未编入{Missing}人。",
        $"Every representative is in exactly one delegation: {Twice} are in several, {Strangers} hold no seat, {Missing} are in none.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("twice", Twice), ("strangers", Strangers), ("missing", Missing));

    private int Twice => Members.GroupBy(member => member).Count(same => same.Skip(1).Any());

    private int Strangers => Members.Except(Sitting).Count();

    private int Missing => Sitting.Except(Members).Count();
}
