using Domain.Law;

namespace Domain.Congress.Sessions;

/// <summary>What each urgent topic is called, and which rule says whose it is.</summary>
public static class UrgentTopics
{
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
        _ => Matters.CongressAdopts,
    };
}
