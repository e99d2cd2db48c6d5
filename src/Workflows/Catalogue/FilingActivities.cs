using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The packet, its receipt and its correction (集体合同规定 Art 42).</summary>
internal static class FilingActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Filing.SubmitPacket",
            new("报送备案", "File the packet"),
            Stage.Filing,
            [new("Submitted", new("已报送", "Submitted"))],
            [Office.HrDepartment],
            Matter: Matters.Filing,
            LapseOutcome: null,
            new(
                "在期限内将签字的合同文本和说明材料报送人力资源和社会保障部门。",
                "Send the signed contract and the papers that explain it to the labour authority within the "
                + "period.")),
        new(
            "Filing.RegisterReceipt",
            new("登记收件", "Register receipt"),
            Stage.Filing,
            [new("Received", new("已收件", "Received"))],
            [Office.FilingClerk],
            Matter: null,
            LapseOutcome: null,
            new(
                "核对材料是否齐全，登记收件的编号和日期。",
                "Check that the packet is complete and register the number and the day of receipt.")),
        new(
            "Filing.CorrectPacket",
            new("补正材料", "Correct the packet"),
            Stage.Filing,
            [new("Corrected", new("已补正", "Corrected"))],
            [Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "按照备案部门的要求补正报送材料。",
                "Correct the packet as the authority asked.")),
    ];
}
