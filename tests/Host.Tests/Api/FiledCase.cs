using Domain;
using Host.Tests.Building;

namespace Host.Tests.Api;

/// <summary>One program whose case has come to the authority's desk, so that everybody has a part in it; shared by tests that only read.</summary>
public sealed class FiledCase : IAsyncLifetime
{
    internal ServedInstallation Served { get; private set; } = null!;

    public async Task InitializeAsync() => Served = await ServedInstallation.StartAsync(WalkAsync);

    public Task DisposeAsync() => Served.DisposeAsync().AsTask();

    internal static async Task WalkAsync(WalkedCase walked)
    {
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 31);
        await walked.SignAsync("2026-09-29");
        await walked.FileAsync("2026-09-30", "兴人社集〔2026〕1号");
    }
}
