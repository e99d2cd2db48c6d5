using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Tests.Building;

namespace Host.Tests.Pipeline;

/// <summary>One installation with an open case of each side, shared by the rows of a table.</summary>
public sealed class OneCase : IAsyncLifetime
{
    internal Installation Installation { get; private set; } = null!;

    internal CaseId Opened { get; private set; }

    /// <summary>A case in which the employer makes the offer.</summary>
    internal CaseId OpenedByTheEmployer { get; private set; }

    public async Task InitializeAsync()
    {
        Installation = await Installation.OnSqliteAsync();
        OpenedByTheEmployer = (await Installation.SendAsync(Office.HrDepartment, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
        Opened = (await Installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
    }

    public Task DisposeAsync() => Installation.DisposeAsync().AsTask();
}
