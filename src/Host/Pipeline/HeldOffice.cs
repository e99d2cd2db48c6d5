using Domain;
using Domain.Organisations;

namespace Host.Pipeline;

/// <summary>An office that the caller holds.</summary>
internal sealed record HeldOffice(Office Office, UnitId Unit, string Title);
