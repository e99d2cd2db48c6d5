namespace Domain.Motions;

/// <summary>On what authors are asked.</summary>
public enum SurveyOccasion
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>What was planned (B) is done.</summary>
    PlanDone,
}
