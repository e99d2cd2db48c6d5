using Domain.Congress.Elections;

namespace Domain.Congress.Appraisals;

/// <summary>Voters whose papers are counted together and apart from others', as representatives and middle managers are.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">What its result counts for beside the others', at least 1.</param>
public sealed record AppraisalGroup(string Name, int Weight)
{
    private static readonly (string Word, StaffGroup Class)[] Words =
        [("一线", StaffGroup.FrontLine), ("管理", StaffGroup.Manager), ("中层", StaffGroup.Manager), ("领导", StaffGroup.Manager)];

    /// <summary>Whether the name tells a class of representatives, as 一线职工代表 does; 其他代表 and 职工代表 tell none.</summary>
    public bool TellsAClass => Words.Any(told => Name.Contains(told.Word, StringComparison.Ordinal));

    /// <summary>Whether the name tells a certain class.</summary>
    /// <param name="staff">The class.</param>
    public bool Tells(StaffGroup staff) => Words.Any(told => told.Class == staff && Name.Contains(told.Word, StringComparison.Ordinal));
}
