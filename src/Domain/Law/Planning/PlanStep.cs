namespace Domain.Law.Planning;

/// <summary>The steps of a bargaining that a plan sets days for, in the order in which they are taken.</summary>
public enum PlanStep
{
    /// <summary>要约送达: the other side has received the offer.</summary>
    Offer,

    /// <summary>书面答复.</summary>
    Reply,

    /// <summary>产生并公布协商代表: both sides' representatives are chosen and made public.</summary>
    Representatives,

    /// <summary>向上级工会报告: where a rule asks for it before bargaining.</summary>
    HigherUnionReport,

    /// <summary>提供资料: the other side has the information that bargaining needs.</summary>
    Information,

    /// <summary>首次协商会议.</summary>
    Meeting,

    /// <summary>草案定稿: the sides agree on the draft.</summary>
    Draft,

    /// <summary>会前提交工会: the unit hands the congress's matters to its union.</summary>
    Submission,

    /// <summary>会前通知: topics and papers are in the representatives' hands.</summary>
    Notice,

    /// <summary>公布议程: where a rule asks for the congress's agenda to be made public beforehand.</summary>
    Agenda,

    /// <summary>职工代表大会审议通过草案.</summary>
    Congress,

    /// <summary>公布决议: where a rule asks for it after the congress.</summary>
    ResolutionsPublished,

    /// <summary>向上级工会报告职代会情况: where a rule asks for it.</summary>
    CongressReport,

    /// <summary>双方首席代表签字.</summary>
    Signing,

    /// <summary>报送备案.</summary>
    Filing,

    /// <summary>自行生效, where the authority raises no objection.</summary>
    Effect,

    /// <summary>向职工公布.</summary>
    Publication,
}
