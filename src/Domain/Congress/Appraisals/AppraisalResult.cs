using Domain.Congress.Ballots;

namespace Domain.Congress.Appraisals;

/// <summary>What came of an appraisal, leader by leader, whether it was counted on paper or in the secret ballot.</summary>
/// <param name="Leaders">Each leader's result, in the order of the sheet.</param>
public sealed record AppraisalResult(IReadOnlyList<LeaderResult> Leaders)
{
    /// <summary>Puts the counted questions together by leader.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="questions">The count of every question, in the order of <see cref="AppraisalSheet.Questions"/>.</param>
    public static AppraisalResult Of(AppraisalSheet sheet, IReadOnlyList<ItemResult> questions)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(questions);
        return new([.. sheet.Leaders.Select((leader, place) =>
            new LeaderResult(leader, [.. questions.Skip(place * sheet.Items.Count).Take(sheet.Items.Count)]))]);
    }

    /// <summary>
    /// The counted questions of a paper appraisal. Groups with fewer than <see cref="SmallGroups.Fewest"/> marks on any
    /// question are counted together with another, as in a secret ballot.
    /// </summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="tally">The count on which two tellers agree.</param>
    public static IReadOnlyList<ItemResult> Questions(AppraisalSheet sheet, AppraisalTally tally)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(tally);
        var groups = SmallGroups.Join([.. sheet.Groups.Select(g => new VoterGroup(g.Name, g.Weight, Fewest(g.Name, tally)))]);
        return [.. sheet.Questions.Select((title, index) => QuestionOf(title, sheet, groups, LinesOf(tally, index + 1)))];
    }

    private static int Fewest(string group, AppraisalTally tally) =>
        tally.Lines.Where(line => line.Group == group).Min(line => line.Counts.Sum());

    private static List<AppraisalLine> LinesOf(AppraisalTally tally, int question) =>
        [.. tally.Lines.Where(line => line.Question == question)];

    private static ItemResult QuestionOf(
        string title, AppraisalSheet sheet, IReadOnlyList<IReadOnlyList<VoterGroup>> groups, List<AppraisalLine> lines) => new(
        title, sheet.Grades, Added(sheet, lines),
        [.. groups.Select(group =>
        {
            var counts = Added(sheet, lines.Where(line => group.Any(g => g.Name == line.Group)));
            return new GroupResult(SmallGroups.AsOne(group) with { Size = counts.Sum() }, counts);
        })]);

    private static int[] Added(AppraisalSheet sheet, IEnumerable<AppraisalLine> lines) =>
        [.. sheet.Grades.Select((_, grade) => lines.Sum(line => line.Counts[grade]))];
}
