namespace Domain.Motions.Similarity;

/// <summary>How often terms occur among the motions that are searched: a table's column, or an index in memory.</summary>
public interface ITermCounts
{
    /// <summary>How many motions are searched; at least 0.</summary>
    int Motions { get; }

    /// <summary>In how many of them a term occurs; 0 where in none.</summary>
    /// <param name="term">One of <see cref="MotionTerms"/>.</param>
    int With(string term);
}
