namespace Domain.Law;

/// <summary>The matters that the program asks the rule packs about. A pack may hold others; nothing asks for them yet.</summary>
public static partial class Matters
{
    /// <summary>书面答复要约: by when the offer is answered in writing.</summary>
    public const string Reply = "reply";

    /// <summary>报送备案: by when the signed contract is filed.</summary>
    public const string Filing = "filing";

    /// <summary>自行生效: when the contract takes effect if the authority raises no objection.</summary>
    public const string Effect = "effect";

    /// <summary>审查意见: by when the authority serves its written opinion.</summary>
    public const string Objection = "objection";

    /// <summary>公布: by when the contract is published to all staff. The general rule only says 及时 and holds no period.</summary>
    public const string Publication = "publication";

    /// <summary>续订: the window before expiry in which a new round may be asked for.</summary>
    public const string RenewalWindow = "renewal-window";

    /// <summary>代表空缺: by when a vacant representative's place is filled.</summary>
    public const string Vacancy = "vacancy";

    /// <summary>协调处理: by when the authority ends the coordination.</summary>
    public const string Coordination = "coordination";

    /// <summary>协调处理延长: by how much at most; counted from the nominal last day of <see cref="Coordination"/>.</summary>
    public const string CoordinationExtension = "coordination-extension";

    /// <summary>会前通知: by when the congress's topics are in the representatives' hands.</summary>
    public const string CongressNotice = "congress-notice";

    /// <summary>会前书面提交工会: by when the unit hands the congress's matters to its union.</summary>
    public const string CongressSubmission = "congress-submission";

    /// <summary>提供资料: the window before the meeting in which information is handed over.</summary>
    public const string Information = "information";

    /// <summary>中止协商: by agreement of both sides.</summary>
    public const string Suspension = "suspension";

    /// <summary>中止期限: how long bargaining may be suspended at most; none where no row is found.</summary>
    public const string SuspensionCap = "suspension-cap";

    /// <summary>出席: the share of all representatives (or staff) that must be present for the draft.</summary>
    public const string Quorum = "quorum";

    /// <summary>草案通过: the share of ALL representatives (or staff) that adopts a draft; half itself suffices.</summary>
    public const string Pass = "pass";

    /// <summary>每方代表下限, persons.</summary>
    public const string RepresentativesMin = "representatives-min";

    /// <summary>每方代表上限, persons; none where no row is found.</summary>
    public const string RepresentativesMax = "representatives-max";

    /// <summary>首席代表一名.</summary>
    public const string ChiefCount = "chief-count";

    /// <summary>双方人数对等: as many on one side as on the other.</summary>
    public const string RepresentativesParity = "representatives-parity";

    /// <summary>企业方不多于职工方: where a row is found, it stands in for equal numbers.</summary>
    public const string RepresentativesBalance = "representatives-balance";

    /// <summary>共同主持: where a row is found, the chiefs chair together and not in turn.</summary>
    public const string JointChair = "joint-chair";

    /// <summary>外聘人员只作顾问: where a row is found, no outsider is a representative.</summary>
    public const string OutsidersAdviseOnly = "external-advisers-only";

    /// <summary>代表公布: the representatives are made public before bargaining begins.</summary>
    public const string RepresentativesPublished = "representatives-published";

    /// <summary>无工会时的推举: the share of ALL staff that must agree to the representatives where there is no union.</summary>
    public const string RepresentativesElected = "representatives-elected";

    /// <summary>女职工代表: the worker side should include a woman.</summary>
    public const string WomanRepresentative = "woman-representative";

    /// <summary>外聘专业人员: their share of their own side at most.</summary>
    public const string ExternalShare = "external-share";

    /// <summary>首席代表不得外聘.</summary>
    public const string ChiefNotExternal = "chief-not-external";

    /// <summary>首席代表书面委托: who is chief, and that a delegation is in writing.</summary>
    public const string WorkerChief = "worker-chief";

    /// <summary>企业方首席代表: the legal representative, or a manager authorised in writing.</summary>
    public const string EmployerChief = "employer-chief";

    /// <summary>不得相互兼任: nobody represents both sides.</summary>
    public const string NoDualRole = "no-dual-role";

    /// <summary>要约书面形式.</summary>
    public const string OfferForm = "offer-form";

    /// <summary>会议程序.</summary>
    public const string MeetingProcedure = "meeting-procedure";

    /// <summary>会前准备, with a recorder who is no representative.</summary>
    public const string Preparation = "preparation";

    /// <summary>合同期限下限.</summary>
    public const string TermMin = "term-min";

    /// <summary>合同期限上限.</summary>
    public const string TermMax = "term-max";

    /// <summary>一般期限.</summary>
    public const string UsualTerm = "usual-term";

    /// <summary>不得以任何理由拒绝或者拖延: where a row is found, no reason whatever excuses a refusal.</summary>
    public const string Refusal = "refusal";

    /// <summary>就报酬、劳动条件、裁员不得拒绝: where a row is found, an offer on pay, conditions or lay-off cannot be refused.</summary>
    public const string RefusalOnTopics = "refusal-on-topics";

    /// <summary>无正当理由不得拒绝: everywhere, a refusal needs a proper reason.</summary>
    public const string RefusalNeedsReason = "refusal-needs-reason";

    /// <summary>责令改正: who orders an unlawful refusal to be corrected.</summary>
    public const string RefusalCorrection = "refusal-correction";

    /// <summary>草案提交职代会: no contract without it.</summary>
    public const string CongressGate = "congress-gate";

    /// <summary>双方首席代表签字.</summary>
    public const string Signature = "signature";

    /// <summary>报送份数.</summary>
    public const string FilingCopies = "filing-copies";

    /// <summary>报送材料.</summary>
    public const string FilingDossier = "filing-dossier";

    /// <summary>审查事项.</summary>
    public const string ReviewItems = "review-items";

    /// <summary>《审查意见书》应当载明的内容.</summary>
    public const string ReviewOpinionFields = "review-opinion-fields";

    /// <summary>审查同意即行生效: a written opinion of no objection brings the agreement into force before the period is over.</summary>
    public const string NoObjectionEffect = "no-objection-effect";

    /// <summary>提出异议后重新协商、重新报送.</summary>
    public const string Refiling = "refiling";

    /// <summary>变更、解除的理由.</summary>
    public const string TerminationGrounds = "termination-grounds";

    /// <summary>协商一致变更、解除.</summary>
    public const string ChangeByAgreement = "change-by-agreement";

    /// <summary>变更、解除的程序.</summary>
    public const string ChangeProcedure = "change-procedure";

    /// <summary>解除、终止报告: by when the authority is told.</summary>
    public const string TerminationReport = "termination-report";

    /// <summary>履行情况报告: how often performance is reported to the congress.</summary>
    public const string PerformanceReport = "performance-report";

    /// <summary>争议处理申请.</summary>
    public const string CoordinationApplication = "coordination-application";

    /// <summary>协调处理程序.</summary>
    public const string CoordinationProcedure = "coordination-procedure";

    /// <summary>《协调处理协议书》的效力.</summary>
    public const string CoordinationAgreement = "coordination-agreement-effect";

    /// <summary>女职工权益保护条款: a chapter, an annex or a special contract.</summary>
    public const string WomenClauses = "women-clauses";

    /// <summary>十五项内容.</summary>
    public const string Topics = "topics";
}
