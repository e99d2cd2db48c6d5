namespace Host.Demo.Seeding;

/// <summary><c>accounts.json</c>.</summary>
internal sealed record SeedAccountFile(string Password, IReadOnlyList<SeedAccount> Accounts);
