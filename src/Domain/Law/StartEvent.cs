namespace Domain.Law;

/// <summary>The event from whose day a period is counted. The day itself is not counted (民法典 Art 201).</summary>
public enum StartEvent
{
    /// <summary>The other side received the offer.</summary>
    OfferReceived,

    /// <summary>A bargaining meeting is planned; counted back from its day.</summary>
    MeetingPlanned,

    /// <summary>Bargaining was suspended.</summary>
    Suspended,

    /// <summary>The authority accepted the application for coordination.</summary>
    CoordinationAccepted,

    /// <summary>A congress is planned; counted back from its day.</summary>
    CongressPlanned,

    /// <summary>The congress adopted the draft.</summary>
    CongressAdopted,

    /// <summary>Both chief representatives have signed.</summary>
#pragma warning disable CA1720 // signed by a pen, not a number's type
    Signed,
#pragma warning restore CA1720

    /// <summary>The authority received the packet.</summary>
    PacketReceived,

    /// <summary>The contract took effect.</summary>
    TookEffect,

    /// <summary>The contract's term ends; counted back from its last day.</summary>
    Expires,

    /// <summary>The contract was cancelled or terminated.</summary>
    Terminated,

    /// <summary>A representative's place fell vacant.</summary>
    Vacancy,

    /// <summary>The offer was sent.</summary>
    OfferSent,

    /// <summary>The other side answered that it bargains.</summary>
    BargainingAgreed,

    /// <summary>The representatives were chosen.</summary>
    RepresentativesChosen,

    /// <summary>The two sides agreed on a draft.</summary>
    DraftAgreed,

    /// <summary>The congress did not adopt the draft.</summary>
    DraftRejected,

    /// <summary>The two sides agreed anew on a draft that was not adopted.</summary>
    DraftAgreedAnew,

    /// <summary>The workers' chief told the employer in writing that the congress adopted the draft.</summary>
    AdoptionNotified,

    /// <summary>The congress closed.</summary>
    CongressClosed,

    /// <summary>A congress's term ends; counted back from its last day.</summary>
    CongressTermEnds,

    /// <summary>The duty itself opened: nothing else starts the period.</summary>
    DutyOpened,
}
