namespace Domain.Motions.Awards;

/// <summary>What conditions and names of the award are called.</summary>
public static class AwardTitles
{
    /// <summary>What a condition asks for.</summary>
    /// <param name="condition">Any condition.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the conditions.</exception>
    public static Words Of(AwardCondition condition) => condition switch
    {
        AwardCondition.Filed => new("已经立案", "filed"),
        AwardCondition.Closed => new("已经办结", "closed"),
        AwardCondition.Satisfied => new("评价为满意", "its authors are satisfied"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No condition of the award."),
    };

    /// <summary>What is said where a condition is not met.</summary>
    /// <param name="condition">Any condition.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the conditions.</exception>
    public static Words Lacking(AwardCondition condition) => condition switch
    {
        AwardCondition.Filed => new("没有立案", "not filed"),
        AwardCondition.Closed => new("尚未办结", "not closed"),
        AwardCondition.Satisfied => new("没有满意的评价", "not rated satisfactory"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No condition of the award."),
    };

    /// <summary>How authors are named.</summary>
    /// <param name="names">Any way.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the ways.</exception>
    public static Words Of(AwardNames names) => names switch
    {
        AwardNames.InFull => new("署姓名", "By name"),
        AwardNames.DelegationOnly => new("只署代表团（组）", "By delegation only"),
        AwardNames.Left => new("不署名", "Not named"),
        _ => throw new ArgumentOutOfRangeException(nameof(names), names, "No way of naming authors."),
    };
}
