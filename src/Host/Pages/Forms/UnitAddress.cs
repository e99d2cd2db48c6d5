using Domain;

namespace Host.Pages.Forms;

/// <summary>A unit's name and address.</summary>
internal sealed record UnitAddress(UnitId Unit, string Name, string Address);
