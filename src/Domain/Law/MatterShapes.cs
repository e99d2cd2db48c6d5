namespace Domain.Law;

/// <summary>What the program expects of the rows that it asks for: it would fail in the middle of an act on any other.</summary>
internal static class MatterShapes
{
    private static readonly HashSet<string> Deadlines =
    [
        Matters.Reply, Matters.Filing, Matters.Effect, Matters.Objection, Matters.Publication, Matters.RenewalWindow,
        Matters.Vacancy, Matters.Coordination, Matters.CoordinationExtension, Matters.CongressNotice,
        Matters.CongressSubmission, Matters.Information, Matters.SuspensionCap, Matters.TerminationReport,
        Matters.PerformanceReport, Matters.BargainingPeriod, Matters.DraftToCongress, Matters.DraftAgain,
        Matters.HigherUnionReport,
        Matters.RepresentativesFormed, Matters.RepresentativesPublication, Matters.AgendaPublished,
        Matters.ResolutionsPublished, Matters.CongressReport, Matters.CongressRenewal,
    ];

    private static readonly Dictionary<string, RuleUnit> Units = new()
    {
        [Matters.Quorum] = RuleUnit.Ratio,
        [Matters.Pass] = RuleUnit.Ratio,
        [Matters.CongressPass] = RuleUnit.Ratio,
        [Matters.CongressQuorum] = RuleUnit.Ratio,
        [Matters.CongressThreshold] = RuleUnit.Persons,
        [Matters.CongressSeats] = RuleUnit.Seats,
        [Matters.CongressRepresentativesShare] = RuleUnit.Ratio,
        [Matters.CongressRepresentativesMin] = RuleUnit.Persons,
        [Matters.CongressRepresentativesExtra] = RuleUnit.Persons,
        [Matters.CongressTermMin] = RuleUnit.Years,
        [Matters.CongressTermMax] = RuleUnit.Years,
        [Matters.CongressTermDelay] = RuleUnit.Years,
        [Matters.PresidiumShare] = RuleUnit.Ratio,
        [Matters.CongressManagersShare] = RuleUnit.Ratio,
        [Matters.ElectionQuorum] = RuleUnit.Ratio,
        [Matters.ElectionPass] = RuleUnit.Ratio,
        [Matters.CongressMeetings] = RuleUnit.PerYear,
        [Matters.MotionSeconders] = RuleUnit.Persons,
        [Matters.ExternalShare] = RuleUnit.Ratio,
        [Matters.RepresentativesElected] = RuleUnit.Ratio,
        [Matters.RepresentativesMin] = RuleUnit.Persons,
        [Matters.RepresentativesMax] = RuleUnit.Persons,
        [Matters.TermMin] = RuleUnit.Years,
        [Matters.TermMax] = RuleUnit.Years,
        [Matters.UsualTerm] = RuleUnit.Years,
        [Matters.FilingCopies] = RuleUnit.Copies,
    };

    /// <summary>Whether the program counts a deadline by the matter's rows.</summary>
    public static bool IsDeadline(string matter) => Deadlines.Contains(matter);

    /// <summary>Whether a unit measures a time that a deadline can be counted in.</summary>
    public static bool IsTime(RuleUnit unit) => unit is RuleUnit.CalendarDays or RuleUnit.WorkingDays
        or RuleUnit.Months or RuleUnit.Years or RuleUnit.PerYear;

    /// <summary>Whether a row of this unit and direction can settle the matter.</summary>
    public static bool Fits(string matter, RuleUnit unit, Direction direction) => Deadlines.Contains(matter)
        ? unit == RuleUnit.None || direction != Direction.None
        : !Units.TryGetValue(matter, out var expected) || unit == expected;

    /// <summary>What a fault says is expected.</summary>
    public static string Expected(string matter) => Deadlines.Contains(matter)
        ? "a period with a direction, or a duty of unit none"
        : $"of unit {PackNames.Units.First(name => name.Value == Units[matter]).Key}";
}
