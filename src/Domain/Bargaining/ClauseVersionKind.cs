namespace Domain.Bargaining;

/// <summary>What a version of a clause is.</summary>
public enum ClauseVersionKind
{
    /// <summary>建议条款.</summary>
    Proposal,

    /// <summary>对方意见.</summary>
    CounterProposal,

    /// <summary>达成一致.</summary>
    Agreed,
}
