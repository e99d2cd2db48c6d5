namespace Host.Persistence.Rows;

/// <summary>
/// How many motions of a union and a year each number of the board counts, by topic and by department: added up by the acts,
/// so that a board of thousands of units reads a few rows of each. What is overdue changes with the day and is not in here.
/// </summary>
internal sealed class MotionTallyRow
{
    public required UnitId Union { get; init; }

    public required int Year { get; init; }

    /// <summary>By topic, or else by department.</summary>
    public required bool ByTopic { get; init; }

    /// <summary>The topic's stored name or the department's name; empty for what is not assigned.</summary>
    public required string Name { get; init; }

    public int Collected { get; set; }

    public int Filed { get; set; }

    public int Merged { get; set; }

    public int Declined { get; set; }

    public int Opinions { get; set; }

    public int Withdrawn { get; set; }

    public int Assigned { get; set; }

    public int Answered { get; set; }

    public int AnsweredInTime { get; set; }

    public int Closed { get; set; }

    public int ClosedOpinions { get; set; }

    public int Rated { get; set; }

    public int Satisfied { get; set; }
}
