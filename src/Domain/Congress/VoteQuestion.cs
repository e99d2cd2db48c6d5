using Domain.Law;

namespace Domain.Congress;

/// <summary>Whether a vote carries, asked without a case.</summary>
/// <param name="Subject">What is voted on.</param>
/// <param name="Place">The six-digit code of the place; a district's stands for its city and its province.</param>
/// <param name="Kind">The kind of contract, for a draft: some places have a rule for wages of their own (<see cref="RuleRow.Kind"/>).</param>
/// <param name="Count">The numbers, with the day by whose rules they are judged.</param>
public sealed record VoteQuestion(VoteSubject Subject, string Place, ContractKind Kind, VoteCount Count)
{
    /// <summary>The kind of unit; null where none is named. For an industry or a region some places have a rule of their own.</summary>
    public EmployerKind? Employer { get; init; }

    /// <summary>For whom the rules are looked for.</summary>
    public RuleScope Scope => new(Place, Kind, Employer);
}
