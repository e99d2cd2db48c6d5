namespace Domain.Law;

/// <summary>The start events in words, as a page says from when a period is counted.</summary>
public static class StartEventNames
{
    /// <summary>The event in words: 收到要约, the offer was received.</summary>
    /// <param name="start">The event.</param>
    public static Words Of(StartEvent start) => start switch
    {
        StartEvent.OfferReceived => new("收到要约", "the offer was received"),
        StartEvent.OfferSent => new("发出要约", "the offer was sent"),
        StartEvent.BargainingAgreed => new("对方答复同意协商", "the other side agreed to bargain"),
        StartEvent.RepresentativesChosen => new("协商代表产生", "the representatives were chosen"),
        StartEvent.MeetingPlanned => new("召开协商会议", "the bargaining meeting"),
        StartEvent.Suspended => new("中止协商", "bargaining was suspended"),
        StartEvent.CoordinationAccepted => new("受理协调处理申请", "the application for coordination was accepted"),
        StartEvent.DraftAgreed => new("双方就草案达成一致", "the two sides agreed on the draft"),
        StartEvent.DraftRejected => new("草案未获通过", "the draft was not adopted"),
        StartEvent.DraftAgreedAnew => new("双方重新达成一致", "the two sides agreed anew"),
        StartEvent.CongressPlanned => new("召开职工代表大会", "the congress"),
        StartEvent.CongressAdopted => new("职工代表大会通过草案", "the congress adopted the draft"),
        StartEvent.AdoptionNotified => new("职工方首席代表书面告知草案通过", "the workers’ chief gave written notice of the adoption"),
        StartEvent.CongressClosed => new("职工代表大会闭会", "the congress closed"),
        StartEvent.Signed => new("双方首席代表签字", "both chief representatives signed"),
        StartEvent.PacketReceived => new("劳动保障行政部门收到材料", "the authority received the packet"),
        StartEvent.TookEffect => new("合同生效", "the contract took effect"),
        StartEvent.Expires => new("合同期满", "the contract expires"),
        StartEvent.Terminated => new("合同解除或者终止", "the contract was cancelled or terminated"),
        StartEvent.Vacancy => new("代表出缺", "a representative’s place fell vacant"),
        _ => new("该义务产生", "the duty arose"),
    };
}
