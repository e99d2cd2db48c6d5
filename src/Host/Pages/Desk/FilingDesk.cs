using Domain;
using Domain.Organisations;
using Host.Pages.Layout;
using Host.Pages.Today;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;

namespace Host.Pages.Desk;

/// <summary>Gathers the desk of one authority.</summary>
internal sealed class FilingDesk(Store store, Visitor visitor, TodayDesk today)
{
    private const int Most = 200;
    private const int MostDone = 30;
    private const string Receipt = "Filing.RegisterReceipt";
    private const string Correction = "Filing.CorrectPacket";
    private static readonly string[] Reviews = ["Filing.ReviewContract", "Filing.ReviewWageAgreement"];

    public HeldOffice? Office => visitor.Offices.FirstOrDefault(o => o.Office == Domain.Organisations.Office.FilingClerk);

    public async Task<DeskView> ViewAsync(HeldOffice office)
    {
        List<DutyLine> lines = [];
        await TodayDesk.AddAsync(lines, DutyQueries.Dated.For(store)(store, office.Unit, office.Office, office.Holder, DateOnly.MinValue, 0, Most));
        await TodayDesk.AddAsync(lines, DutyQueries.Undated.For(store)(store, office.Unit, office.Office, office.Holder, 0, Most));
        var duties = lines.ToLookup(l => l.Type == Receipt ? 0 : Reviews.Contains(l.Type) ? 1 : 2, l => today.ToDuty(l, office, null));
        return new DeskView(
            [.. duties[0]], [.. duties[1]], await DefectiveAsync(office), [.. duties[2]], await DoneAsync(office));
    }

    private async Task<IReadOnlyList<TodayDuty>> DefectiveAsync(HeldOffice office)
    {
        var lines = await (
            from unit in store.CaseUnits
            where unit.Unit == office.Unit && unit.Office == office.Office
            join duty in store.Duties on unit.Case equals duty.Case
            where duty.Open && duty.Type == Correction
            join row in store.Cases on duty.Case equals row.Id
            join holder in store.Units on duty.Unit equals holder.Id
            orderby duty.OpenedAt
            select new
            {
                Line = new DutyLine(duty.Case, row.Number, row.Title, duty.Type, duty.Unit, duty.Office, duty.Due, duty.Opens, duty.RuleId, duty.Provisional),
                holder.Name,
            }).Take(Most).ToListAsync();
        return [.. lines.Select(l => today.ToDuty(l.Line, office, l.Name))];
    }

    private async Task<IReadOnlyList<DoneLine>> DoneAsync(HeldOffice office)
    {
        var rows = await (
            from duty in store.Duties
            where duty.Unit == office.Unit && duty.Office == office.Office && duty.Holder == "" && !duty.Open && Reviews.Contains(duty.Type) && duty.Outcome != null
            orderby duty.ClosedAt descending
            join row in store.Cases on duty.Case equals row.Id
            select new { duty.Case, row.Number, row.Title, duty.Type, duty.Outcome, duty.ClosedAt }).Take(MostDone).ToListAsync();
        return [.. rows.OrderByDescending(r => r.ClosedAt).Select(r => new DoneLine(
            r.Case, r.Number, r.Title,
            TaskTypes.FindDuty(r.Type)?.PortNamed(r.Outcome!)?.Title ?? new Words(r.Outcome!, r.Outcome!), r.ClosedAt!.Value))];
    }
}
