using Domain;
using Domain.Organisations;

namespace Host.Pages.Administration;

/// <summary>One registered unit.</summary>
public sealed record UnitItem(UnitId Id, string Name, UnitKind Kind, string Place, int Staff, EmployerKind? EmployerKind);
