namespace Domain.Motions.Similarity;

/// <summary>A motion that resembles what is being written.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Likeness">How alike, in thousandths, from <see cref="Least"/> to 1000.</param>
public sealed record SimilarMotion(CaseId Case, int Likeness)
{
    /// <summary>
    /// From here on a motion is shown as similar; itself included. One matter in other words comes to 190 and more, other
    /// matters in the same phrases (关于……的提案, 建议) stay below 140.
    /// </summary>
    public const int Least = 160;
}
