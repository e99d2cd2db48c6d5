namespace Workflows.Catalogue;

/// <summary>The stage of a case, family by family in the order of the procedure: where several are open, the case is in the earliest.</summary>
public enum Stage
{
    /// <summary>要约: the offer is written and served (集体合同规定 Art 32(1)).</summary>
    Offer,

    /// <summary>答复: the other side replies, a date is agreed, a refusal is dealt with (Art 32(2), 56).</summary>
    Reply,

    /// <summary>协商准备: representatives and information (Art 19-33).</summary>
    Preparation,

    /// <summary>集体协商: meetings, suspension, deadlock and coordination (Art 34, 35, 49-54).</summary>
    Negotiation,

    /// <summary>职代会审议: the draft is before the congress or all staff (Art 36).</summary>
    Congress,

    /// <summary>签字: both chief representatives sign (Art 37).</summary>
    Signing,

    /// <summary>报送备案: the packet is filed and registered (Art 42).</summary>
    Filing,

    /// <summary>合法性审查: the authority reviews (Art 44-47).</summary>
    Review,

    /// <summary>公布: the contract in force is made known to all staff (Art 48).</summary>
    Publication,

    /// <summary>履行: the contract is in force and supervised until its term ends or it is renewed (Art 38-41).</summary>
    Performance,

    /// <summary>商定议题: who is entitled, and what stands on a session's list (企业民主管理规定 Art 18, 22).</summary>
    Topics,

    /// <summary>召集会议: the session is called and its papers are served (Art 18).</summary>
    Calling,

    /// <summary>召开会议: the congress meets and votes (Art 17, 20).</summary>
    Meeting,

    /// <summary>会议决议: the resolutions are drawn up (Art 21).</summary>
    Resolution,

    /// <summary>公布落实: they are published, reported and carried out (Art 21, 22).</summary>
    CarryingOut,

    /// <summary>名额分配: the staff are counted, the seats spread and announced (Art 8-10).</summary>
    Seats,

    /// <summary>选举代表: the electing units elect, those elected are checked, the roll is published (Art 24-25).</summary>
    Electing,

    /// <summary>届内工作: the term runs, until the next congress is elected (Art 10-12, 26).</summary>
    Serving,

    /// <summary>提案附议: a motion is written, moved and seconded.</summary>
    Moving,

    /// <summary>立案审查: the committee, and on an objection the presidium, decides on it.</summary>
    Deciding,

    /// <summary>交办办理: departments work out the answer.</summary>
    Handling,

    /// <summary>评价落实: its authors rate the answer, and what was planned is carried out.</summary>
    Rating,

    /// <summary>来信办理: a letter is read, handed on and answered.</summary>
    LetterHandling,

    /// <summary>来信评价: its sender rates the answer.</summary>
    LetterRating,

    /// <summary>办结: nothing is open any more.</summary>
    Ended,
}
