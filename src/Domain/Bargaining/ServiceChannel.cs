namespace Domain.Bargaining;

/// <summary>How a paper was served.</summary>
public enum ServiceChannel
{
    /// <summary>直接送达.</summary>
    ByHand,

    /// <summary>邮寄送达.</summary>
    ByPost,

    /// <summary>电子送达.</summary>
    Electronically,
}
