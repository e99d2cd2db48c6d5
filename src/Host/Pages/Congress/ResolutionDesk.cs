using Domain.Congress.Sessions;
using Domain.Procedures;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Congress;

/// <summary>The resolutions of the sessions that a person may see.</summary>
internal sealed class ResolutionDesk(Store store, Visitor visitor, CaseAccess access)
{
    /// <summary>Sessions that are read for one page; a union holds one or two a year.</summary>
    private const int Most = 60;

    /// <summary>All of them, those late or in danger first, then by their next last day.</summary>
    public async Task<IReadOnlyList<ResolutionLine>> AllAsync()
    {
        var visible = access.Visible(visitor.Offices);
        var rows = await store.Cases.Where(c => visible.Contains(c.Id) && c.Family == ProcedureFamily.CongressSession)
            .OrderByDescending(c => c.Number).Take(Most).Select(c => new { c.Id, c.Record }).ToListAsync();
        return
        [
            .. rows.Select(row => (row.Id, Record: SessionFormat.Read(row.Record)))
                .SelectMany(session => session.Record.Resolutions.Select(r => new ResolutionLine(
                    session.Id, session.Record.Name.Title, session.Record.Employer.Name, r, r.CourseOn(visitor.Today, session.Record.WarningWeeks))))
                .OrderByDescending(line => line.Course).ThenBy(line => line.Resolution.Left is [var next, ..] ? next.DueOn : DateOnly.MaxValue),
        ];
    }
}
