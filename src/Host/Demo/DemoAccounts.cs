using Host.Demo.Seeding;
using Host.Persistence;

namespace Host.Demo;

/// <summary>The demonstration accounts as the seeds name them.</summary>
internal sealed class DemoAccounts(DemoSeeds seeds)
{
    public IReadOnlyList<DemoAccountLine> All { get; } =
    [
        .. from account in seeds.Accounts
           join unit in seeds.Units on account.Unit equals unit.Code
           select new DemoAccountLine(account.Code, seeds.Password, StoredName.Of(account.Office), unit.Name, account.Title),
    ];
}
