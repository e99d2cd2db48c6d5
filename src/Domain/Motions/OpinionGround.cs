namespace Domain.Motions;

/// <summary>Why a motion goes on as an opinion (意见建议) instead; it is answered all the same.</summary>
public enum OpinionGround
{
    /// <summary>附议人数不足.</summary>
    TooFewSeconders,

    /// <summary>逾期提出.</summary>
    TooLate,

    /// <summary>审查转作意见.</summary>
    Screened,

    /// <summary>会议提问: asked at a joint meeting or a session, and never meant as a motion.</summary>
    AskedAtMeeting,
}
