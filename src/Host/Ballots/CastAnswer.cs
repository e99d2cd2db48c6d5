namespace Host.Ballots;

/// <summary>What came of a cast paper.</summary>
internal enum CastAnswer
{
    /// <summary>It is in the box, by this press.</summary>
    Counted,

    /// <summary>It was in the box already, by another press.</summary>
    CastBefore,

    /// <summary>No vote is going on.</summary>
    WrongPhase,
}
