using Domain.Procedures;

namespace Host.Reading;

/// <summary>A case in a list.</summary>
internal sealed record CaseLine(
    CaseId Id, string Number, string Title, ProcedureFamily Family, ContractKind? Kind, string Stage, bool Ended, DateTimeOffset ChangedAt);
