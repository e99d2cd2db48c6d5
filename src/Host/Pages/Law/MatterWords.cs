using System.Collections.Frozen;
using Domain;
using Domain.Law;
using Host.Pages.Deadlines;

namespace Host.Pages.Law;

/// <summary>What pages call any matter that a rule may settle; one that the program does not ask about keeps its name.</summary>
internal static class MatterWords
{
    /// <summary>The matters without a last day that the program asks about.</summary>
    private static readonly FrozenDictionary<string, Words> Others = new Dictionary<string, Words>
    {
        [Matters.Suspension] = new("中止协商", "Suspension"),
        [Matters.Quorum] = new("表决草案的出席人数", "Quorum for a draft"),
        [Matters.Pass] = new("草案通过的票数", "Votes that adopt a draft"),
        [Matters.CongressPass] = new("职代会一般表决的票数", "Votes in a congress in general"),
        [Matters.CongressQuorum] = new("职代会的出席人数", "Quorum of a congress"),
        [Matters.ElectionQuorum] = new("选举的参加人数", "Quorum of an election"),
        [Matters.ElectionPass] = new("当选、罢免的票数", "Votes that elect or recall"),
        [Matters.SecretBallot] = new("无记名投票", "Secret ballot"),
        [Matters.RepresentativesMin] = new("每方代表人数下限", "Least representatives a side"),
        [Matters.RepresentativesMax] = new("每方代表人数上限", "Most representatives a side"),
        [Matters.ChiefCount] = new("首席代表人数", "Number of chiefs"),
        [Matters.RepresentativesParity] = new("双方代表人数对等", "Parity of representatives"),
        [Matters.RepresentativesElected] = new("没有工会时推举代表", "Choosing representatives without a union"),
        [Matters.ExternalShare] = new("外聘人员的比例", "Share of external professionals"),
        [Matters.TermMin] = new("合同期限下限", "Shortest term"),
        [Matters.TermMax] = new("合同期限上限", "Longest term"),
        [Matters.UsualTerm] = new("一般期限", "Usual term"),
        [Matters.FilingCopies] = new("报送份数", "Copies filed"),
        [Matters.CongressSeats] = new("职工代表名额", "Seats of a congress"),
        [Matters.CongressRepresentativesShare] = new("职工代表占职工的比例", "Representatives’ share of the staff"),
        [Matters.CongressRepresentativesMin] = new("职工代表人数下限", "Least representatives of a congress"),
        [Matters.CongressThreshold] = new("应当召开职代会的人数", "Staff from which a congress is held"),
        [Matters.CongressManagersShare] = new("管理人员占代表的比例", "Managers’ share of representatives"),
        [Matters.CongressTermMin] = new("职代会届期下限", "Shortest term of a congress"),
        [Matters.CongressTermMax] = new("职代会届期上限", "Longest term of a congress"),
        [Matters.CongressTermDelay] = new("换届最长延期", "Longest delay of a congress’s elections"),
        [Matters.MotionSeconders] = new("提案附议人数", "Seconders of a motion"),
        [Matters.MotionReply] = new("提案答复期限", "Days to answer a motion"),
        [Matters.LetterReply] = new("来信答复期限", "Days to answer a letter"),
    }.ToFrozenDictionary();

    /// <summary>The matters that a new rule may be about, with a name that people read.</summary>
    public static IReadOnlyList<(string Name, Words Title)> Known { get; } =
        [.. GeneralNames.All, .. MatterTitles.Others, .. Others.Select(m => (m.Key, m.Value))];

    public static Words Of(string matter) =>
        MatterTitles.Find(matter) ?? Others.GetValueOrDefault(matter) ?? new(matter, matter);
}
