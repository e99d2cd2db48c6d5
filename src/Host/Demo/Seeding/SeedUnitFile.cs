namespace Host.Demo.Seeding;

/// <summary><c>units.json</c>.</summary>
internal sealed record SeedUnitFile(IReadOnlyList<SeedUnit> Units);
