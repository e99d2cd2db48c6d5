namespace Host.Notifications;

/// <summary>How long to wait after a failed attempt.</summary>
internal static class Backoff
{
    private static readonly int[] Minutes = [1, 5, 15, 60, 240];

    /// <summary>After this many failed attempts a letter is given up until an administrator asks for another try.</summary>
    public const int MostAttempts = 6;

    /// <summary>The wait after the n-th failed attempt: 1, 5, 15, 60 minutes, then 4 hours each.</summary>
    /// <param name="attempts">1 or more.</param>
    public static TimeSpan After(int attempts) => TimeSpan.FromMinutes(Minutes[Math.Min(attempts, Minutes.Length) - 1]);
}
