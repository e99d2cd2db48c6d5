using Domain.Motions.Figures;

namespace Host.Motions;

/// <summary>The numbers of one topic or department in one year, added up over units.</summary>
internal sealed record TallySum
{
    public required bool ByTopic { get; init; }

    public required int Year { get; init; }

    public required string Name { get; init; }

    public required int Collected { get; init; }

    public required int Filed { get; init; }

    public required int Merged { get; init; }

    public required int Declined { get; init; }

    public required int Opinions { get; init; }

    public required int Withdrawn { get; init; }

    public required int Assigned { get; init; }

    public required int Answered { get; init; }

    public required int AnsweredInTime { get; init; }

    public required int Closed { get; init; }

    public required int ClosedOpinions { get; init; }

    public required int Rated { get; init; }

    public required int Satisfied { get; init; }

    /// <summary>One of the numbers that acts add up.</summary>
    public int this[MotionMeasure measure] => measure switch
    {
        MotionMeasure.Collected => Collected,
        MotionMeasure.Filed => Filed,
        MotionMeasure.Merged => Merged,
        MotionMeasure.Declined => Declined,
        MotionMeasure.Opinions => Opinions,
        MotionMeasure.Withdrawn => Withdrawn,
        MotionMeasure.Assigned => Assigned,
        MotionMeasure.Answered => Answered,
        MotionMeasure.AnsweredInTime => AnsweredInTime,
        MotionMeasure.Closed => Closed,
        MotionMeasure.ClosedOpinions => ClosedOpinions,
        MotionMeasure.Rated => Rated,
        MotionMeasure.Satisfied => Satisfied,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not added up by acts."),
    };
}
