using Domain.Bargaining;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>The offer (集体合同规定 Art 32(1); 工资集体协商试行办法 Art 17).</summary>
internal static class OfferActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Bargaining.SendOffer",
            new("拟定要约书", "Write the offer"),
            Stage.Offer,
            [new("Sent", new("已拟定", "Written"))],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "写明协商议题、拟定的时间和地点，形成书面要约书。",
                "Set down the topics, the time and the place proposed in a written offer."))
        {
            Part = OfferPart.Offering,
        },
        new(
            "Bargaining.ServeOffer",
            new("送达要约书", "Serve the offer"),
            Stage.Offer,
            [new("Served", new("已送达", "Served"))],
            [Office.UnionOfficer, Office.HrDepartment],
            Matter: null,
            LapseOutcome: null,
            new(
                "将要约书送达对方，登记送达的日期和方式，并附送达凭证。",
                "Serve the offer on the other side and record the day, the channel and the evidence of service."))
        {
            Part = OfferPart.Offering,
        },
    ];
}
