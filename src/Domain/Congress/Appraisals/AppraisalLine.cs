namespace Domain.Congress.Appraisals;

/// <summary>What one voter group marked on one question, as a teller counted it.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="Question">The question's place on the paper, from 1 on.</param>
/// <param name="Counts">For each grade, best first, the papers that mark it; none below 0.</param>
public sealed record AppraisalLine(string Group, int Question, IReadOnlyList<int> Counts);
