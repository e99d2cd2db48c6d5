using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// Middle managers and above are at most so large a part of the representatives (企业民主管理规定 Art 9: a fifth). Of 36, 7
/// pass and 8 do not.
/// </summary>
/// <param name="Managers">Seats for managers.</param>
/// <param name="Seats">All seats.</param>
/// <param name="Share">Their largest share, by the row in force.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ManagersKeepWithinTheirShare(int Managers, int Seats, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.managers-keep-within-their-share";

    /// <inheritdoc />
    public override bool Holds => Share.Keeps(Managers, Seats);

    /// <inheritdoc />
    protected override Words Message => new(
        $"中层以上管理人员代表{Managers}名，代表共{Seats}名，管理人员至多{Share.Allowed(Seats)}名。",
        $"{Managers} of {Seats} representatives are managers; at most {Share.Allowed(Seats)} may be.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("managers", Managers), ("seats", Seats), ("allowed", Share.Allowed(Seats)));
}
