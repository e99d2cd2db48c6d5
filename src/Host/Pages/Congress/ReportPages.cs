using Domain.Congress.Sessions;
using Host.Acts.Congress;
using Host.Documents.Reports;
using Host.Pages.Forms;
using Host.Pipeline;
using Host.Reading;

namespace Host.Pages.Congress;

/// <summary>The report on resolutions and motions for its page: what it says now, and who may write which part of it.</summary>
internal sealed class ReportPages(CaseReader reader, ReportDesk reports, ActRegistry acts, ButtonDesk buttons)
{
    /// <summary>The report as it stands now, or as it was heard.</summary>
    /// <exception cref="NotFoundException">The case is no session with such a report, or does not concern who looks.</exception>
    public async Task<ReportDeskView> OpenAsync(CaseId id)
    {
        var sheet = await reader.CaseAsync(id);
        var session = sheet.Whole as Domain.Congress.Sessions.Session ?? throw new NotFoundException();
        if (session.ReportItem is null)
        {
            throw new NotFoundException();
        }

        var act = acts.Of(typeof(WriteReport));
        var office = sheet.View.Office.Office;
        var isOpen = session.ReportIsADraft && act.By.Contains(office) && sheet.Duties.Any(duty => act.During.Contains(duty.Type));
        return new ReportDeskView(
            session, sheet.Row.Number, await reports.OfAsync(session),
            isOpen ? ReportParts.All.Where(part => Domain.Congress.Sessions.Session.MayWrite(part, office).Holds).ToHashSet() : []);
    }

    /// <summary>Writes a part; why not, where it was refused.</summary>
    public Task<Words?> WriteAsync(CaseId id, ReportPart part, string text) =>
        buttons.DoAsync(new WriteReport { Case = id, Part = part, Text = text });
}
