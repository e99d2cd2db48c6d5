namespace Domain.Congress.Elections;

/// <summary>Whether a candidate is elected.</summary>
public enum CandidateOutcome
{
    /// <summary>当选.</summary>
    Elected,

    /// <summary>得票不足: too few votes of all the electing unit's staff.</summary>
    TooFewVotes,

    /// <summary>名额已满: enough votes, but others have more and fill the seats.</summary>
    SeatsAreFilled,

    /// <summary>票数相等，须再次投票: enough votes, but as many as others for the last seats; none of them is elected until they are voted on again.</summary>
    Tied,
}
