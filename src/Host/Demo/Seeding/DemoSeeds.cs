namespace Host.Demo.Seeding;

/// <summary>Everything in <c>seeds/demo/</c>, read and checked.</summary>
internal sealed record DemoSeeds
{
    public required IReadOnlyList<SeedUnit> Units { get; init; }

    public required IReadOnlyList<SeedAccount> Accounts { get; init; }

    public required IReadOnlyList<SeedCase> Cases { get; init; }

    /// <summary>The password of all demonstration accounts.</summary>
    public required string Password { get; init; }

    /// <summary>The account of a code, or the program itself.</summary>
    public SeedAccount? AccountOf(string code) => code == SeedAccount.Program.Code ? SeedAccount.Program : Accounts.FirstOrDefault(a => a.Code == code);
}
