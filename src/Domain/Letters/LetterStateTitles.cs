namespace Domain.Letters;

/// <summary>What the steps of a letter are called.</summary>
public static class LetterStateTitles
{
    /// <summary>The step's title.</summary>
    /// <param name="state">Any step.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the steps.</exception>
    public static Words Of(LetterState state) => state switch
    {
        LetterState.Received => new("待受理", "Received"),
        LetterState.Handling => new("办理中", "Being handled"),
        LetterState.Rating => new("已答复待评价", "Answered, being rated"),
        LetterState.Closed => new("已办结", "Closed"),
        LetterState.BecameMotion => new("已转为提案", "Became a motion"),
        LetterState.Withdrawn => new("已撤回", "Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No step of a letter."),
    };
}
