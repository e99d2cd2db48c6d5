using Domain.Congress.Elections;

namespace Host.Acts.Congress;

/// <summary>What the domain calls the reasons for which a mandate ends without a vote.</summary>
internal static class LeavingReasons
{
    public static MandateEndReason ToReason(this LeavingReason reason) => reason switch
    {
        LeavingReason.LeftTheUnit => MandateEndReason.LeftTheUnit,
        LeavingReason.LeftTheElectingUnit => MandateEndReason.LeftTheElectingUnit,
        LeavingReason.Resigned => MandateEndReason.Resigned,
        LeavingReason.Died => MandateEndReason.Died,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
