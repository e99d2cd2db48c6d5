using Domain;

namespace Host.Pipeline;

/// <summary>How a person looks at a case.</summary>
/// <param name="Office">The office that opens it to them.</param>
/// <param name="Side">The side whose private notes they may read; null for a clerk or a higher union, who read none.</param>
internal sealed record CaseView(HeldOffice Office, Side? Side);
