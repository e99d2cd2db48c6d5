namespace Domain.Motions;

/// <summary>What the motions committee or, on an objection, the presidium decides.</summary>
public enum ScreeningOutcome
{
    /// <summary>立案.</summary>
    Filed,

    /// <summary>并案.</summary>
    Merged,

    /// <summary>转作意见建议.</summary>
    ReturnedAsOpinion,

    /// <summary>不予立案.</summary>
    Declined,
}
