namespace Domain.Congress.Seats;

/// <summary>A team, section, workshop or office that elects its own representatives (选举单位, 企业民主管理规定 Art 24).</summary>
/// <param name="Name">Its name; no two of a unit share one.</param>
/// <param name="Staff">Its staff.</param>
public sealed record ElectingUnit(string Name, Composition Staff);
