using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Enters by its numbers that a meeting held on paper approved a committee's members (企业民主管理规定 Art 11, 20); of a session
/// held here it comes with the announcement.
/// </summary>
[Act("approve-committee", "登记大会通过专门委员会", "Enter that a committee was approved")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record ApproveCommittee : CaseAct
{
    [Label("专门委员会（小组）", "Committee", Hint = "在本系统召开的大会，表决结果宣布后自动登记，不必在此填写", HintEn = "Of a session held here the result comes by itself"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("通过的会议", "At which meeting", Hint = "如：第三届职工代表大会第一次会议", HintEn = "Such as term 3, session 1"), Required, StringLength(TextBounds.Line)]
    public required string Meeting { get; init; }

    [Label("大会通过日期", "Approved on")]
    public required DateOnly On { get; init; }

    [Label("实到人数", "Present", Hint = "应到人数按当日在册代表计算", HintEn = "Entitled are all who sat on that day"), Range(0, Most.Persons)]
    public required int Present { get; init; }

    [Label("赞成", "Yes"), Range(0, Most.Persons)]
    public required int Yes { get; init; }

    [Label("反对", "No"), Range(0, Most.Persons)]
    public required int No { get; init; }

    [Label("弃权", "Abstained"), Range(0, Most.Persons)]
    public required int Abstained { get; init; }

    [Label("废票", "Spoilt"), Range(0, Most.Persons)]
    public int Spoilt { get; init; }

    [Label("无记名投票", "Secret ballot")]
    public bool Secret { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ApproveCommittee, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, ApproveCommittee act, ActMoment moment)
        {
            var vote = new VoteCount(act.On, 0, act.Present, act.Yes, act.No, act.Abstained, act.Spoilt, act.Secret);
            aggregate.ApproveCommittee(act.Name, act.Meeting, vote, moment);
            return null;
        }
    }
}
