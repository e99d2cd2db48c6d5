namespace Host.Studio;

/// <summary>
/// English for what a definition says in Chinese and the catalogue does not: procedures, forks, joins and ends.
/// A definition file has room for one language; a title that is not here stays Chinese.
/// </summary>
internal static class EnglishTitles
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["集体合同订立程序"] = "Concluding a collective contract",
        ["工资专项集体合同订立程序"] = "Concluding a special wage contract",
        ["从集体协商要约到集体合同的报送、审查、公布和履行（《集体合同规定》）。"] =
            "From the offer to bargain to filing, review, publication and performance (Provisions on Collective Contracts).",
        ["从工资集体协商要约到工资专项集体合同的报送、审查、公布和履行（《工资集体协商试行办法》《集体合同规定》）。"] =
            "From the offer to bargain over wages to filing, review, publication and performance "
            + "(Trial Measures on Wage Bargaining, Provisions on Collective Contracts).",
        ["协商准备"] = "Preparation",
        ["准备完毕"] = "Prepared",
        ["双方签字"] = "Signing by both sides",
        ["签字完毕"] = "Signed",
        ["合同生效"] = "Contract in force",
        ["期满办结"] = "Term over",
        ["程序办结"] = "Completed",
        ["提前终止，程序办结"] = "Terminated early",
        ["未开始协商，程序终结"] = "Ended without bargaining",
        ["职工方代表"] = "Workers' representatives",
        ["企业方代表"] = "Employer's representatives",
        ["协商资料"] = "Information",
        ["职工方"] = "Workers",
        ["企业方"] = "Employer",
        ["公布"] = "Publication",
        ["履行"] = "Performance",
        ["变更"] = "Change",
        ["续订"] = "Renewal",
        ["报告履行情况"] = "Performance report",
        ["职工代表大会会议程序"] = "Holding a session of the workers' congress",
        ["从拟定议题、召集会议到大会决议的公布和落实（《企业民主管理规定》）。"] =
            "From the topics and the call to the resolutions that are carried out (Provisions on Democratic Management).",
        ["决议公布与落实"] = "Publishing and carrying out",
        ["全部落实"] = "All carried out",
        ["决议落实，程序办结"] = "Carried out",
        ["公布结果"] = "Publishing the results",
        ["公布表决结果"] = "Publish the results of the votes",
        ["向上级工会报告会议情况"] = "Report the meeting to the higher union",
        ["公布报告完毕"] = "Published and reported",
        ["没有通过的事项，程序办结"] = "Nothing adopted",
        ["不再召开，程序终结"] = "Called off",
        ["公布决议"] = "Publication",
        ["报告上级"] = "Report",
        ["落实决议"] = "Carrying out",
        ["联席会议程序"] = "Joint meeting of delegation heads",
        ["代表团（组）长和专门委员会负责人联席会议：从起草年中报告、听取报告、登记提问到临时事项的决定和落实（《企业民主管理规定》第十二条）。"] =
            "From the drafted mid-year report and the questions on it to decisions on urgent matters (Provisions on Democratic Management, Art 12).",
        ["筹备会议并起草报告"] = "Prepare the meeting and draft the report",
        ["召集代表团（组）长"] = "Call the heads",
        ["形成会议决定"] = "Draw up the decisions",
        ["决定公布与落实"] = "Publishing and carrying out",
        ["公布决定"] = "Publication",
        ["落实决定"] = "Carrying out",
        ["公布会议决定"] = "Publish the decisions",
        ["落实会议决定"] = "Carry out the decisions",
        ["决定落实，程序办结"] = "Carried out",
        ["没有需要落实的决定，程序办结"] = "Nothing to carry out",
        ["不再召开"] = "Called off",
        ["职工代表选举程序"] = "Electing the workers' congress",
        ["从统计职工、分配名额、各单位选举到公布名册，再到届内补选、罢免和换届（《企业民主管理规定》）。"] =
            "From the count of the staff, the seats and the elections to the roll, by-elections, recalls and the next term (Provisions on Democratic Management).",
        ["届内同时进行"] = "While the term runs",
        ["届内工作"] = "The term",
        ["筹备换届"] = "Prepare the next elections",
        ["本届届满"] = "Term over",
        ["不再办理"] = "Called off",
        ["来信办理程序"] = "A letter",
        ["职工之声、领导信箱、献策活动、代表座谈和闭会期间建议的来信，从受理、转办、答复到评价，每一件都有回音。"] =
            "Columns, the leaders' letterbox, campaigns, forums and suggestions between sessions: taken up, handed on, answered and rated.",
        ["来信办结"] = "Closed",
        ["来信撤回"] = "Withdrawn",
        ["转为提案，由提案继续办理"] = "Became a motion, which carries it on",
        ["职工代表提案程序"] = "A representative's motion",
        ["从撰写、附议、立案审查到办理、答复、评价和办结，每一件意见和提案都有回音（两落实）。"] =
            "From its draft to screening, handling, answer, rating and closing: every opinion and motion is answered.",
        ["提案办结"] = "Closed",
        ["提案撤回"] = "Withdrawn",
        ["并入其他提案，由其办结"] = "Merged into another motion",
        ["不予立案，程序终结"] = "Not filed",
    };

    public static string Of(string chinese) => Titles.GetValueOrDefault(chinese, chinese);
}
