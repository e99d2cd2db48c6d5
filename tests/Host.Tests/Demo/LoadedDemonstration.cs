using Host.Notifications;

namespace Host.Tests.Demo;

/// <summary>The demonstration data, loaded once and told, for the tests that only look at it.</summary>
public sealed class LoadedDemonstration : IAsyncLifetime
{
    /// <summary>The day of loading.</summary>
    public const string Day = "2026-11-18";

    internal Demonstration It { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        It = await Demonstration.LoadedAsync(Day);
        await It.Get<Post>().RunAsync(CancellationToken.None);
    }

    public async Task DisposeAsync() => await It.DisposeAsync();
}
