namespace Host.Tests.Api;

/// <summary>One program whose case waits for the reply; shared by tests that change nothing.</summary>
public sealed class ServedOffer : IAsyncLifetime
{
    internal ServedInstallation Served { get; private set; } = null!;

    public async Task InitializeAsync() => Served = await ServedInstallation.StartAsync(walked => walked.ToTheServedOfferAsync());

    public Task DisposeAsync() => Served.DisposeAsync().AsTask();
}
