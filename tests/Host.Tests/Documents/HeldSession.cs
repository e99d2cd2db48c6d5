using Domain;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Documents;

/// <summary>One program with a session that was held, one that is only called, and a contract's case; shared by tests that only read.</summary>
public sealed class HeldSession : IAsyncLifetime
{
    internal ServedInstallation Served { get; private set; } = null!;

    internal WalkedSession Held { get; private set; } = null!;

    internal WalkedSession Called { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Served = await ServedInstallation.StartAsync(walked => walked.ToTheServedOfferAsync(ContractKind.CollectiveContract));
        Held = new WalkedSession(Served.Installation);
        Called = new WalkedSession(Served.Installation);
        await Held.ToTheResolutionsAsync();
        await Called.ToTheCallAsync();
        Served.Installation.Clock.MoveTo("2027-01-05");
    }

    public Task DisposeAsync() => Served.DisposeAsync().AsTask();
}
