namespace Domain.Bargaining;

/// <summary>What the reply says.</summary>
public enum ReplyKind
{
    /// <summary>同意协商.</summary>
    Accepted,

    /// <summary>同意协商,另提时间.</summary>
    DateProposed,

    /// <summary>不同意协商.</summary>
    Refused,
}
