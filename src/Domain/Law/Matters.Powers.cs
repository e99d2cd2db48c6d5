namespace Domain.Law;

/// <content>What is the congress's own, and what may be done between its sessions.</content>
public static partial class Matters
{
    /// <summary>联席会议: what the heads of delegations and committees may handle between sessions.</summary>
    public const string JointMeeting = "joint-meeting";

    /// <summary>审议通过的职权: what only the congress adopts.</summary>
    public const string CongressAdopts = "congress-adopts";

    /// <summary>选举的职权: whom the congress elects.</summary>
    public const string CongressElects = "congress-elects";

    /// <summary>监督和评议的职权: the appraisal of leaders among it.</summary>
    public const string CongressSupervises = "congress-supervises";

    /// <summary>国有企业职代会的职权: staff reduction and resettlement among it.</summary>
    public const string CongressStateOwned = "congress-state-owned";

    /// <summary>专门委员会（小组）: the congress approves their members.</summary>
    public const string CongressCommittees = "congress-committees";

    /// <summary>规章制度和重大事项: what is discussed by the congress or all staff before it is settled.</summary>
    public const string MajorMatters = "major-matters";

    /// <summary>决议的效力: only the congress changes a resolution.</summary>
    public const string CongressResolutions = "congress-resolutions";

    /// <summary>
    /// 逾期送达材料的豁免: where a row is found, the congress may agree to vote although its papers came late. No law holds
    /// one; a place's or a unit's own rule may.
    /// </summary>
    internal const string LatePapersWaiver = "late-papers-waiver";
}
