using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters the election or by-election of one electing unit (企业民主管理规定 Art 25, 26).</summary>
[Act("record-election", "登记选举结果", "Enter an election")]
[During("Congress.HoldElections", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record RecordElection : CaseAct
{
    [Label("选举单位", "Electing unit"), Required, StringLength(TextBounds.Name)]
    public required string ElectingUnit { get; init; }

    [Label("选举日期", "Held on")]
    public required DateOnly HeldOn { get; init; }

    [Label("全体职工人数", "All staff", Hint = "选举当日该选举单位的全体职工", HintEn = "Of the electing unit on that day"), Range(1, Most.Persons)]
    public required int Staff { get; init; }

    [Label("人数变化的原因", "Why the staff differ", Lines = 2, Hint = "与统计的职工人数不一致时必填", HintEn = "Needed where they are others than those counted"), StringLength(TextBounds.Reason)]
    public string StaffReason { get; init; } = "";

    [Label("参加人数", "Taking part", Hint = "不足法定比例的选举无效，须另行组织", HintEn = "Too few, and the election is void and held again"), Range(0, Most.Persons)]
    public required int Attended { get; init; }

    [Label("应选名额", "Seats"), Range(1, Most.Representatives)]
    public required int Seats { get; init; }

    [Label("候选人及得票", "Candidates and votes", AsTable = true, Hint = "同一选举单位有同名的，请在姓名后注明以便区分", HintEn = "Where two share a name, add what tells them apart")]
    [Required, MinLength(1), MaxLength(CandidateRow.Most)]
    public required IReadOnlyList<CandidateRow> Candidates { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RecordElection, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, RecordElection act, ActMoment moment) => aggregate.RecordElection(
            new ElectionText(act.ElectingUnit, act.HeldOn, act.Staff, act.Attended)
            {
                Seats = act.Seats,
                StaffReason = act.StaffReason,
                Candidates = [.. act.Candidates.Select(row => row.ToCandidate(moment.At))],
            },
            moment);
    }
}
