namespace Domain.Motions.Similarity;

/// <summary>A motion that resembles what is being written.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Likeness">How alike, in thousandths, from <see cref="Least"/> to 1000.</param>
public sealed record SimilarMotion(CaseId Case, int Likeness)
{
    /// <summary>
    /// From here on a motion is shown as similar; itself included. Two whole motions on one matter in different words come to
    /// about 100 among few motions and to more among many; other matters in the same phrases (关于……的提案, 建议) stay below 50.
    /// </summary>
    public const int Least = 80;
}
