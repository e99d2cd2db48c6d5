using System.Threading.RateLimiting;

namespace Host.Letters;

/// <summary>
/// How often one address may try a code or put a letter in. Who tries is kept in memory for a minute and written nowhere.
/// </summary>
internal sealed class LetterLimits : IDisposable
{
    /// <summary>Codes that one address may try in any minute.</summary>
    public const int CodesAMinute = 20;

    /// <summary>Letters that one address may put in in any minute; a whole plant may stand behind one address.</summary>
    public const int LettersAMinute = 20;

    private const int Segments = 6;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> codes = Limiter(CodesAMinute);
    private readonly PartitionedRateLimiter<string> letters = Limiter(LettersAMinute);

    /// <summary>Whether this address may try one more code.</summary>
    public bool LetsTry(HttpContext http) => Lets(codes, http);

    /// <summary>Whether this address may put one more thing in.</summary>
    public bool LetsPut(HttpContext http) => Lets(letters, http);

    public void Dispose()
    {
        codes.Dispose();
        letters.Dispose();
    }

    private static bool Lets(PartitionedRateLimiter<string> limiter, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http.Connection.RemoteIpAddress?.MapToIPv6().ToString() ?? "");
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(
        address => RateLimitPartition.GetSlidingWindowLimiter(address, _ => new()
        {
            PermitLimit = most, Window = Window, SegmentsPerWindow = Segments, QueueLimit = 0,
        }));
}
