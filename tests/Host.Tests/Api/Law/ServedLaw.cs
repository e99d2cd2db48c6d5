namespace Host.Tests.Api.Law;

/// <summary>One program that is asked about the law; shared by tests that change nothing.</summary>
public sealed class ServedLaw : IAsyncLifetime
{
    internal ServedInstallation Served { get; private set; } = null!;

    public async Task InitializeAsync() => Served = await ServedInstallation.StartAsync();

    public Task DisposeAsync() => Served.DisposeAsync().AsTask();

    /// <summary>Asks without a sign-in.</summary>
    /// <param name="question">Path below <c>/api/law/</c>, and query.</param>
    internal async Task<LawAnswer> AskAsync(string question)
    {
        using var client = Served.NewClient();
        return await LawAnswer.OfAsync(client, question);
    }
}
