using System.Collections.Frozen;
using Domain;
using Domain.Bargaining;
using Domain.Congress;
using Domain.Congress.Ballots;
using Domain.Congress.Elections;
using Domain.Congress.Sessions;
using Domain.Filing;
using Domain.Law.OwnRules;
using Domain.Organisations;
using Domain.Procedures;
using Host.Acts.Congress;

namespace Host.Pages.Text;

/// <summary>What pages call each value of the domain's enums. A test finds a value that has no name here.</summary>
internal static class EnumWords
{
    private static readonly FrozenDictionary<Enum, Words> Table = new Dictionary<Enum, Words>
    {
        [Side.Worker] = new("职工方", "Worker side"),
        [Side.Employer] = new("企业方", "Employer side"),
        [ProcedureFamily.ContractBargaining] = new("集体协商", "Collective bargaining"),
        [ProcedureFamily.CongressSession] = new("职工代表大会", "Workers’ congress"),
        [ContractKind.CollectiveContract] = new("集体合同", "Collective contract"),
        [ContractKind.WageAgreement] = new("工资专项集体合同", "Special collective contract on wages"),
        [Office.UnionOfficer] = new("工会", "Union officer"),
        [Office.HrDepartment] = new("人力资源部", "HR department"),
        [Office.FilingClerk] = new("集体合同备案窗口", "Filing clerk"),
        [Office.Teller] = new("计票人", "Teller"),
        [MandateEndReason.LeftTheUnit] = new("与单位终止或者解除劳动关系", "Left the unit"),
        [MandateEndReason.LeftTheElectingUnit] = new("调离原选举单位", "Moved to another electing unit"),
        [MandateEndReason.Resigned] = new("辞去代表", "Resigned"),
        [MandateEndReason.Recalled] = new("罢免", "Recalled"),
        [MandateEndReason.Died] = new("死亡", "Died"),
        [StaffGroup.FrontLine] = new("一线职工", "Front line"),
        [StaffGroup.Manager] = new("中层以上管理人员", "Middle managers and above"),
        [StaffGroup.Other] = new("其他职工", "Others"),
        [CandidateOutcome.Elected] = new("当选", "Elected"),
        [CandidateOutcome.TooFewVotes] = new("得票不足", "Too few votes"),
        [CandidateOutcome.SeatsAreFilled] = new("名额已满", "Seats are filled"),
        [CandidateOutcome.Tied] = new("票数相等，须再次投票", "Tied"),
        [BallotKind.Items] = new("分项表决", "Item by item"),
        [BallotKind.Election] = new("选举", "Election"),
        [BallotKind.Appraisal] = new("民主评议", "Appraisal"),
        [BallotKind.RankedChoice] = new("排序选择", "Ranked choice"),
        [BallotPhase.Issuing] = new("发票", "Issuing"),
        [BallotPhase.Voting] = new("投票", "Voting"),
        [BallotPhase.Counting] = new("计票", "Counting"),
        [BallotPhase.Closed] = new("已公布", "Published"),
        [BallotPhase.Void] = new("无效", "Void"),
        [OfferPart.Offering] = new("要约方", "Offering side"),
        [OfferPart.Answering] = new("受要约方", "Answering side"),
        [OwnLimit.None] = new("法律未作规定", "No law speaks of it"),
        [OwnLimit.AtLeast] = new("不得低于", "At least"),
        [OwnLimit.AtMost] = new("不得超过", "At most"),
        [SessionKind.Annual] = new("年度会议", "Annual session"),
        [SessionKind.Extraordinary] = new("临时会议", "Extraordinary session"),
        [SessionKind.JointMeeting] = new("代表团（组）长联席会议", "Joint meeting of delegation heads"),
        [SessionKind.GeneralMeeting] = new("职工大会", "General meeting of all workers"),
        [SessionItemKind.AdministrativeReport] = new("听取行政工作报告", "Administrative report"),
        [SessionItemKind.Report] = new("听取其他报告", "Other report"),
        [SessionItemKind.ContractDraft] = new("审议表决合同草案", "Vote on a contract’s draft"),
        [SessionItemKind.Matter] = new("审议表决其他事项", "Vote on another matter"),
        [ServiceMeans.OnPaper] = new("书面送达", "On paper"),
        [ServiceMeans.Electronically] = new("电子送达", "Electronically"),
        [VoteMethod.SecretBallot] = new("无记名投票", "Secret ballot"),
        [VoteMethod.ShowOfHands] = new("举手表决", "Show of hands"),
        [TopicsAnswer.Agreed] = new("同意", "Agreed"),
        [TopicsAnswer.Returned] = new("退回修改", "Sent back"),
        [Office.HigherUnion] = new("上级工会", "Higher union"),
        [Office.Administrator] = new("系统管理员", "Administrator"),
        [Office.System] = new("系统", "The program"),
        [UnitKind.Union] = new("基层工会", "Union"),
        [UnitKind.Federation] = new("上级工会", "Federation of unions"),
        [UnitKind.Employer] = new("用人单位", "Employer"),
        [UnitKind.Authority] = new("人力资源和社会保障行政部门", "Labour authority"),
        [ReplyKind.Accepted] = new("同意协商", "Accepted"),
        [ReplyKind.DateProposed] = new("同意协商，另提时间", "Accepted, another date proposed"),
        [ReplyKind.Refused] = new("不同意协商", "Refused"),
        [RefusalGround.WithReasons] = new("有正当理由的可以拒绝", "Open, with proper reasons"),
        [RefusalGround.NotOnProtectedTopics] = new("对受保护的协商内容不得拒绝", "Not on protected topics"),
        [RefusalGround.NotAfterAnOrder] = new("被责令改正后不得再次拒绝", "Not after an order to bargain"),
        [RefusalGround.Never] = new("不得以任何理由拒绝", "On no ground"),
        [ServiceChannel.ByHand] = new("直接送达", "By hand"),
        [ServiceChannel.ByPost] = new("邮寄送达", "By post"),
        [ServiceChannel.Electronically] = new("电子送达", "Electronically"),
        [ClauseVersionKind.Proposal] = new("建议条款", "Proposal"),
        [ClauseVersionKind.CounterProposal] = new("对方意见", "Counter-proposal"),
        [ClauseVersionKind.Agreed] = new("达成一致", "Agreed"),
        [TerminationGround.Agreement] = new("双方协商一致", "By agreement of both sides"),
        [TerminationGround.EmployerCeased] = new("用人单位被兼并、解散、破产等", "Employer merged, dissolved or bankrupt"),
        [TerminationGround.ForceMajeure] = new("因不可抗力等原因无法履行", "Force majeure"),
        [TerminationGround.AgreedCondition] = new("约定的变更或解除条件出现", "A condition agreed in the contract"),
        [TerminationGround.OtherLaw] = new("法律、法规、规章规定的其他情形", "Other cases named by law"),
        [CongressForm.Congress] = new("职工代表大会", "Workers’ congress"),
        [CongressForm.GeneralMeeting] = new("职工大会", "General meeting of workers"),
        [VoteOutcome.Adopted] = new("通过", "Adopted"),
        [VoteOutcome.Rejected] = new("未通过", "Rejected"),
        [VoteOutcome.QuorumMissed] = new("未达法定人数", "Quorum missed"),
        [VoteSubject.ContractDraft] = new("集体合同草案", "Contract draft"),
        [VoteSubject.CongressMatter] = new("职代会一般议题", "Matter of the congress"),
        [VoteSubject.Election] = new("选举职工代表", "Election of representatives"),
        [ReviewItem.Standing] = new("集体协商双方的主体资格", "Standing of the parties"),
        [ReviewItem.Procedure] = new("集体协商程序", "Procedure of the bargaining"),
        [ReviewItem.Content] = new("集体合同内容与国家规定的符合性", "Content against state rules"),
        [PacketPaper.Contract] = new("集体合同文本", "Contract text"),
        [PacketPaper.Representatives] = new("双方首席代表、协商代表基本情况", "Particulars of both sides’ representatives"),
        [PacketPaper.CongressResolution] = new("职工（代表）大会决议", "Resolution of the congress"),
        [PacketPaper.RegistrationCertificate] = new("用人单位登记证明", "Employer’s registration certificate"),
        [PacketPaper.Explanation] = new("说明", "Explanation"),
        [PacketPaper.VoteProof] = new("表决计算说明", "Proof sheet of the vote"),
        [Topic.Remuneration] = new("劳动报酬", "Remuneration"),
        [Topic.WorkingHours] = new("工作时间", "Working hours"),
        [Topic.RestAndLeave] = new("休息休假", "Rest and leave"),
        [Topic.SafetyAndHealth] = new("劳动安全与卫生", "Occupational safety and health"),
        [Topic.InsuranceAndWelfare] = new("补充保险和福利", "Supplementary insurance and welfare"),
        [Topic.WomenAndMinors] = new("女职工和未成年工特殊保护", "Protection of women and minors"),
        [Topic.Training] = new("职业技能培训", "Vocational training"),
        [Topic.ContractManagement] = new("劳动合同管理", "Management of labour contracts"),
        [Topic.RewardsAndPenalties] = new("奖惩", "Rewards and penalties"),
        [Topic.LayOffs] = new("裁员", "Lay-offs"),
        [Topic.Term] = new("集体合同期限", "Term of the contract"),
        [Topic.AmendmentProcedure] = new("变更、解除集体合同的程序", "Procedure of amendment and cancellation"),
        [Topic.Disputes] = new("履行集体合同发生争议时的协商处理办法", "Handling of disputes over performance"),
        [Topic.Liability] = new("违反集体合同的责任", "Liability for breach"),
        [Topic.Other] = new("双方认为应当协商的其他内容", "Other matters"),
    }.ToFrozenDictionary();

    public static Words Of(Enum value) => Find(value)
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, "An enum value without a name for pages.");

    public static Words? Find(Enum value) => Table.GetValueOrDefault(value);
}
