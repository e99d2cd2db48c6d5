using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// Workers, technicians and managers are so large a part of the presidium (企业民主管理规定 Art 19: half or more). Of 9, 5
/// pass and 4 do not.
/// </summary>
/// <param name="Staff">Its members who are no leaders.</param>
/// <param name="Members">All its members.</param>
/// <param name="Share">The least share, by the row in force.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record PresidiumIsOfTheStaff(int Staff, int Members, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.presidium-is-of-the-staff";

    /// <inheritdoc />
    public override bool Holds => Share.Met(Staff, Members);

    /// <inheritdoc />
    protected override Words Message => new(
        $"主席团{Members}人中，工人、技术人员、管理人员{Staff}人，至少应有{Share.Needed(Members)}人。",
        $"{Staff} of {Members} members of the presidium are workers, technicians or managers; at least {Share.Needed(Members)} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("staff", Staff), ("members", Members), ("needed", Share.Needed(Members)));
}
