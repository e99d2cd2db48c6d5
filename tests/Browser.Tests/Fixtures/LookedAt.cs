using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Host.Tests.Fixtures;

namespace Browser.Tests.Fixtures;

/// <summary>Which kinds of page somebody of an office has looked at already on one host: twelve phones show one ballot paper.</summary>
internal sealed class LookedAt
{
    private static readonly ConditionalWeakTable<RunningHost, LookedAt> Hosts = [];

    private readonly ConcurrentDictionary<(string Office, string Page), bool> pages = [];

    public static LookedAt On(RunningHost host) => Hosts.GetOrCreateValue(host);

    /// <summary>True the first time.</summary>
    public bool IsNew(string office, string page) => pages.TryAdd((office, page), true);
}
