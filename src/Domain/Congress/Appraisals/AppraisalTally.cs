using Domain.Congress.Sessions;

namespace Domain.Congress.Appraisals;

/// <summary>One teller's count of an appraisal on paper.</summary>
/// <param name="Round">Which counting, from 1 on; a recount is the next.</param>
/// <param name="Account">Whose account entered it.</param>
/// <param name="Teller">The teller's name.</param>
/// <param name="Lines">Each group's marks on each question, by group and question.</param>
public sealed record AppraisalTally(int Round, AccountId Account, string Teller, IReadOnlyList<AppraisalLine> Lines)
    : ITally<AppraisalTally>
{
    /// <inheritdoc />
    public bool Agrees(AppraisalTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Lines.Count == other.Lines.Count && Lines.Zip(other.Lines).All(pair =>
            (pair.First.Group, pair.First.Question) == (pair.Second.Group, pair.Second.Question)
            && pair.First.Counts.SequenceEqual(pair.Second.Counts));
    }
}
