namespace Domain.Law.Planning;

/// <summary>Which day a plan starts from.</summary>
public enum PlanGoal
{
    /// <summary>签字日: the day on which both chief representatives sign.</summary>
    Signing,

    /// <summary>职代会召开日: the day of the congress that votes on the draft.</summary>
    Congress,
}
