using Domain;
using Domain.Procedures;
using Host.Persistence.Rows;

namespace Host.Pipeline;

/// <summary>A case that an act opens.</summary>
/// <param name="Case">Its aggregate.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">What lists call it.</param>
/// <param name="Employer">The employer, whose place, kind and own rules hold in it.</param>
internal sealed record NewCase(ICaseAggregate Case, string Number, string Title, UnitRow Employer)
{
    public required ProcedureFamily Family { get; init; }

    /// <summary>The procedure that it follows, in its latest version.</summary>
    public required string Procedure { get; init; }

    /// <summary>The kind of contract; null where it is not about one.</summary>
    public ContractKind? Kind { get; init; }

    /// <summary>The outcomes by which it comes at once to where it stands, where it did not begin here or the act does its first steps; else none.</summary>
    public IReadOnlyList<string> Way { get; init; } = [];

    /// <summary>When it was opened; null for now.</summary>
    public DateTimeOffset? OpenedAt { get; init; }
}
