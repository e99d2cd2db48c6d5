namespace Domain.Motions;

/// <summary>What a motion is about: by these the board counts.</summary>
public enum MotionTopic
{
    /// <summary>生产技术.</summary>
    Production,

    /// <summary>经营发展.</summary>
    Operation,

    /// <summary>管理制度.</summary>
    Management,

    /// <summary>劳动报酬.</summary>
    Pay,

    /// <summary>劳动安全卫生.</summary>
    Safety,

    /// <summary>生活福利.</summary>
    Welfare,

    /// <summary>教育培训.</summary>
    Training,

    /// <summary>文化建设.</summary>
    Culture,

    /// <summary>其他.</summary>
    Other,
}
