using System.Threading.RateLimiting;

namespace Host.Accounts;

/// <summary>
/// Counts wrong passwords where they come from. An account is closed to the address that guesses at it and stays open to
/// its holder: nobody can keep an officer from signing on the last day by typing wrong passwords elsewhere. It says nothing
/// about whether there is such an account.
/// </summary>
internal sealed class WrongPasswords : IDisposable
{
    private const int OfOneAccount = 10;
    private const int OfOneAddress = 100;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<(string Account, string Address)> ofAccounts = Limiter<(string, string)>(OfOneAccount);
    private readonly PartitionedRateLimiter<string> ofAddresses = Limiter<string>(OfOneAddress);

    /// <summary>Whether another try is heard.</summary>
    public bool MayTry(string account, string address) => Take(account, address, tries: 0);

    public void Count(string account, string address) => Take(account, address, tries: 1);

    public void Dispose()
    {
        ofAccounts.Dispose();
        ofAddresses.Dispose();
    }

    private bool Take(string account, string address, int tries)
    {
        using var one = ofAccounts.AttemptAcquire((account.ToUpperInvariant(), address), tries);
        using var all = ofAddresses.AttemptAcquire(address, tries);
        return one.IsAcquired && all.IsAcquired;
    }

    private static PartitionedRateLimiter<TKey> Limiter<TKey>(int wrong)
        where TKey : notnull => PartitionedRateLimiter.Create<TKey, TKey>(key =>
            RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = wrong, Window = Window, QueueLimit = 0 }));
}
