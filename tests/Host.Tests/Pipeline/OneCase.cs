using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Tests.Building;

namespace Host.Tests.Pipeline;

/// <summary>One installation with one open case, shared by the rows of a table.</summary>
public sealed class OneCase : IAsyncLifetime
{
    internal Installation Installation { get; private set; } = null!;

    internal CaseId Opened { get; private set; }

    public async Task InitializeAsync()
    {
        Installation = await Installation.OnSqliteAsync();
        Opened = (await Installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
    }

    public Task DisposeAsync() => Installation.DisposeAsync().AsTask();
}
