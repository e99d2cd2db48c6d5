namespace Domain.Bargaining;

/// <summary>One contract that a case bargains for; several may be signed together.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its full title.</param>
/// <param name="Clauses">Its clauses, in order of number.</param>
/// <param name="Term">Its term; null until the draft is closed.</param>
/// <param name="Annexes">Files that belong to the text.</param>
public sealed record Contract(
    ContractKind Kind, string Title, IReadOnlyList<Clause> Clauses, Term? Term, IReadOnlyList<FileId> Annexes)
{
    /// <summary>
    /// Whether women's rights stand in an annex or a special contract rather than in a clause (妇女权益保障法 Art 44(2)).
    /// </summary>
    public bool WomenCoveredApart { get; init; }
}
