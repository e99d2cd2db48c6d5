namespace Domain.Law.Planning;

/// <summary>What the steps of a plan are called.</summary>
public static class PlanSteps
{
    private static readonly Dictionary<PlanStep, Words> Titles = new()
    {
        [PlanStep.Offer] = new("要约送达对方", "Offer received by the other side"),
        [PlanStep.Reply] = new("对方书面答复", "Written reply"),
        [PlanStep.Representatives] = new("产生并公布协商代表", "Representatives chosen and made public"),
        [PlanStep.HigherUnionReport] = new("向上级工会报告", "Report to the higher union"),
        [PlanStep.Information] = new("提供协商资料", "Information handed over"),
        [PlanStep.Meeting] = new("首次协商会议", "First bargaining meeting"),
        [PlanStep.Draft] = new("协商一致，草案定稿", "Draft agreed"),
        [PlanStep.Submission] = new("职代会议题提交工会", "Congress’s matters handed to the union"),
        [PlanStep.Notice] = new("职代会议题、材料送达代表", "Topics and papers in the representatives’ hands"),
        [PlanStep.Agenda] = new("职代会议程公布", "Congress’s agenda made public"),
        [PlanStep.Congress] = new("职工代表大会审议通过草案", "Congress adopts the draft"),
        [PlanStep.ResolutionsPublished] = new("职代会决议公布", "Congress’s resolutions made public"),
        [PlanStep.CongressReport] = new("向上级工会报告职代会情况", "Report of the congress to the higher union"),
        [PlanStep.Signing] = new("双方首席代表签字", "Both chief representatives sign"),
        [PlanStep.Filing] = new("报送备案", "Filing"),
        [PlanStep.Effect] = new("审查期满，自行生效", "Takes effect when the review is over"),
        [PlanStep.Publication] = new("向全体职工公布", "Publication to all staff"),
    };

    /// <summary>What a step is called.</summary>
    /// <param name="step">Any step.</param>
    public static Words TitleOf(PlanStep step) => Titles[step];
}
