using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Tests.Building;

namespace Host.Tests.Pipeline;

/// <summary>One installation with an open case of each side, shared by the rows of a table.</summary>
public sealed class OneCase : IAsyncLifetime
{
    internal Installation Installation { get; private set; } = null!;

    internal CaseId Opened { get; private set; }

    /// <summary>A session of the congress beside it.</summary>
    internal CaseId Session { get; private set; }

    /// <summary>The case on which an act can be done: the session for one of its family, else the contract's.</summary>
    internal CaseId CaseFor(ActDeclaration act, CaseId contract) => act.Aggregate == typeof(Session) ? Session : contract;

    /// <summary>A case in which the employer makes the offer.</summary>
    internal CaseId OpenedByTheEmployer { get; private set; }

    public async Task InitializeAsync()
    {
        Installation = await Installation.OnSqliteAsync();
        OpenedByTheEmployer = (await Installation.SendAsync(Office.HrDepartment, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
        Session = (await Installation.SendAsync(
            Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 2, Kind = SessionKind.Annual })).Case;
        Opened = (await Installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
    }

    public Task DisposeAsync() => Installation.DisposeAsync().AsTask();
}
