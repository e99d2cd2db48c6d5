using Domain.Congress.Ballots;
using Domain.Organisations;

namespace Domain.Congress.Appraisals;

/// <summary>What is asked in an appraisal of leaders, of whom, by whom, and who may see what comes of it (民主评议).</summary>
/// <param name="Leaders">Those appraised, at least one, each office once.</param>
/// <param name="Items">What is appraised of each, at least one, such as 履职尽责.</param>
/// <param name="Grades">The grades, best first, at least two, such as 优秀、称职、基本称职、不称职.</param>
/// <param name="Groups">The voter groups with their weights, at least one.</param>
/// <param name="Readers">Who may see the result, at least one.</param>
public sealed record AppraisalSheet(
    IReadOnlyList<AppraisedLeader> Leaders, IReadOnlyList<string> Items, IReadOnlyList<string> Grades,
    IReadOnlyList<AppraisalGroup> Groups, IReadOnlyList<AppraisalReader> Readers)
{
    /// <summary>Every question of the paper in its order: each leader with each item, the first leader's items first.</summary>
    public IReadOnlyList<string> Questions =>
        [.. Leaders.SelectMany(leader => Items.Select(item => $"{leader.Title}·{item}"))];

    /// <summary>The ballot paper.</summary>
    /// <param name="title">Its heading.</param>
    public BallotPaper ToPaper(string title) => BallotPaper.OfAppraisal(title, Questions, Grades);

    /// <summary>Whether an office may see the result. A union officer sees it where the union, or everybody, was named.</summary>
    /// <param name="office">The office through which it is looked at.</param>
    public bool IsFor(Office office) => Readers.Contains(AppraisalReader.Representatives) || office switch
    {
        Office.UnionOfficer => Readers.Contains(AppraisalReader.Union),
        Office.HrDepartment => Readers.Contains(AppraisalReader.Management),
        Office.HigherUnion => Readers.Contains(AppraisalReader.HigherUnion),
        _ => false,
    };
}
