namespace Domain.Motions;

/// <summary>One asking of every author.</summary>
/// <param name="Occasion">On what.</param>
/// <param name="AskedOn">The day they were asked.</param>
/// <param name="Ratings">The answers, oldest first; authors who said nothing are in none.</param>
public sealed record Survey(SurveyOccasion Occasion, DateOnly AskedOn, IReadOnlyList<Rating> Ratings)
{
    /// <summary>Whether anybody is dissatisfied.</summary>
    public bool IsDissatisfied => Ratings.Any(rating => rating.Value == Satisfaction.Dissatisfied);

    /// <summary>Whether somebody rated and nobody is dissatisfied; where nobody rated it is neither.</summary>
    public bool IsSatisfied => Ratings.Count > 0 && !IsDissatisfied;
}
