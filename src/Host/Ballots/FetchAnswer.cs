namespace Host.Ballots;

/// <summary>What came of a voter's wish for a paper.</summary>
internal enum FetchAnswer
{
    /// <summary>The paper is noted as given out, now or before.</summary>
    Given,

    /// <summary>Another paper was given out to this voter.</summary>
    AnotherWasGiven,

    /// <summary>The voter is not on the roll.</summary>
    NotOnTheRoll,

    /// <summary>Papers are not being given out.</summary>
    WrongPhase,
}
