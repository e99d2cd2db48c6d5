using Domain;
using Domain.Organisations;

namespace Host.Pages.Today;

/// <summary>Another office with which one's own unit has cases.</summary>
internal sealed record Counterpart(UnitId Unit, Office Office, string Name);
