namespace Domain.Law;

/// <summary>On which side of a value the lawful range lies.</summary>
public enum Bound
{
    /// <summary>The value itself.</summary>
    Exactly,

    /// <summary>以上: the value is the least.</summary>
    AtLeast,

    /// <summary>以内, 不超过: the value is the most.</summary>
    AtMost,
}
