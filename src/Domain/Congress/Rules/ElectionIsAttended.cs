using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// Two thirds or more of an electing unit's staff take part in its election or recall (企业民主管理规定 Art 25). Of 31, 21
/// suffice and 20 do not.
/// </summary>
/// <param name="Attended">Those who took part.</param>
/// <param name="Staff">All the unit's staff.</param>
/// <param name="Share">The share needed, by the row in force.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ElectionIsAttended(int Attended, int Staff, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.election-is-attended";

    /// <inheritdoc />
    public override bool Holds => Share.Met(Attended, Staff);

    /// <inheritdoc />
    protected override Words Message => new(
        $"选举单位全体职工{Staff}人，参加{Attended}人，至少需{Share.Needed(Staff)}人参加。",
        $"{Attended} of {Staff} staff took part; at least {Share.Needed(Staff)} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("attended", Attended), ("staff", Staff), ("needed", Share.Needed(Staff)));
}
