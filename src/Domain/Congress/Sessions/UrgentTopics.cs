using Domain.Law;

namespace Domain.Congress.Sessions;

/// <summary>What each urgent topic is called, and which rule says whose it is.</summary>
public static class UrgentTopics
{
    /// <summary>Words by which a title names what is the congress's own.</summary>
    private static readonly (string Word, UrgentTopic Topic)[] Named =
    [
        ("集体合同", UrgentTopic.ContractDraft), ("工资协议", UrgentTopic.ContractDraft),
        ("福利费", UrgentTopic.WelfareFund), ("福利基金", UrgentTopic.WelfareFund),
        ("公积金", UrgentTopic.InsuranceAndHousingFund), ("社会保险", UrgentTopic.InsuranceAndHousingFund), ("社保", UrgentTopic.InsuranceAndHousingFund),
        ("企业年金", UrgentTopic.AnnuityPlan),
        ("劳动模范", UrgentTopic.ModelWorkers), ("劳模", UrgentTopic.ModelWorkers),
        ("职工董事", UrgentTopic.Elections), ("职工监事", UrgentTopic.Elections),
        ("民主评议", UrgentTopic.Appraisal),
        ("裁员", UrgentTopic.StaffResettlement), ("裁减人员", UrgentTopic.StaffResettlement), ("职工安置", UrgentTopic.StaffResettlement), ("人员安置", UrgentTopic.StaffResettlement),
        ("规章制度", UrgentTopic.MajorMatters),
        ("专门委员会", UrgentTopic.Committees), ("专门小组", UrgentTopic.Committees),
    ];

    /// <summary>The title, such as 集体合同草案.</summary>
    /// <param name="topic">The topic.</param>
    public static Words TitleOf(UrgentTopic topic) => topic switch
    {
        UrgentTopic.Delegated => new("大会授权处理的临时事项", "A matter left to the joint meeting"),
        UrgentTopic.ContractDraft => new("集体合同草案", "A contract’s draft"),
        UrgentTopic.WelfareFund => new("职工福利费使用方案", "The use of the welfare fund"),
        UrgentTopic.InsuranceAndHousingFund => new("住房公积金和社会保险费率、时间的调整", "Housing fund and insurance contributions"),
        UrgentTopic.ModelWorkers => new("劳动模范推荐人选", "Nominees for model workers"),
        UrgentTopic.Elections => new("职工董事、职工监事的选举和罢免", "Election and recall of employee directors and supervisors"),
        UrgentTopic.Appraisal => new("民主评议领导人员", "The appraisal of leaders"),
        UrgentTopic.AnnuityPlan => new("企业年金方案", "The annuity plan"),
        UrgentTopic.MajorMatters => new("直接涉及职工切身利益的规章制度和重大事项", "Rules and major matters of the staff’s own interests"),
        UrgentTopic.Committees => new("专门委员会（小组）组成人员", "The members of special committees"),
        _ => new("裁员和职工安置方案", "Staff reduction and resettlement"),
    };

    /// <summary>The matter of the rule packs that says whose it is: the joint meeting's, or a power of the congress.</summary>
    /// <param name="topic">The topic.</param>
    public static string MatterOf(UrgentTopic topic) => topic switch
    {
        UrgentTopic.Delegated => Matters.JointMeeting,
        UrgentTopic.Elections => Matters.CongressElects,
        UrgentTopic.Appraisal => Matters.CongressSupervises,
        UrgentTopic.StaffResettlement => Matters.CongressStateOwned,
        UrgentTopic.MajorMatters => Matters.MajorMatters,
        UrgentTopic.Committees => Matters.CongressCommittees,
        _ => Matters.CongressAdopts,
    };

    /// <summary>
    /// The row by which a topic is the congress's: a place's own text on what its joint meetings leave alone goes first, as in
    /// Shanghai; else the row on the topic, and where none of the unit's kind speaks of it the nation's on joint meetings.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <param name="on">The day.</param>
    public static RuleRow? RowOf(UrgentTopic topic, Statutes law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(law);
        var meetings = law.Find(Matters.JointMeeting, on);
        return meetings is { Place: not Places.Nation } ? meetings : law.Find(MatterOf(topic), on) ?? meetings;
    }

    /// <summary>What of the congress's own a title names, such as the contract's draft in 集体合同检查安排; null where it names nothing.</summary>
    /// <param name="title">An urgent matter's title.</param>
    public static (string Word, UrgentTopic Topic)? NamedIn(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Named.Where(named => title.Contains(named.Word, StringComparison.Ordinal)).Select(named => ((string, UrgentTopic)?)named).FirstOrDefault();
    }
}
