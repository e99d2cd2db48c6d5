using Domain;
using Domain.Congress.Elections;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using static Domain.Organisations.Office;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Building;

/// <summary>One term of a congress led through the pipeline act by act: 300 staff in two electing units, 20 and 10 of 30 seats.</summary>
internal sealed class WalkedTerm(Installation installation, int term = 3)
{
    public const string Workshop = "车间";
    public const string Bureau = "机关";

    public CaseId Id { get; private set; }

    public Task<ActReceipt> DoAsync(string day, Office office, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        return installation.SendAsync(office, act with { Case = Id });
    }

    public async Task<TermRecord> RecordAsync() =>
        TermFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == Id).Select(c => c.Record).SingleAsync()));

    public Task<List<string>> OpenAsync() => installation.ReadAsync(
        s => s.Duties.Where(d => d.Case == Id && d.Open).Select(d => d.Type).Distinct().OrderBy(t => t).ToListAsync());

    public async Task<WalkedTerm> ToTheSeatsAsync(string day = "2026-09-01", int workshop = 200)
    {
        installation.Clock.MoveTo(day);
        Id = (await installation.SendAsync(UnionOfficer, new OpenTerm { Term = term })).Case;
        await DoAsync(day, UnionOfficer, new CountStaff
        {
            Units =
            [
                new() { Name = Workshop, All = workshop, FrontLine = workshop - 10, Managers = 4, Women = 60, Dispatched = 10 },
                new() { Name = Bureau, All = 100, FrontLine = 40, Managers = 20, Women = 40 },
            ],
        });
        return this;
    }

    public async Task<WalkedTerm> ToTheElectionsAsync(string day = "2026-09-01")
    {
        await ToTheSeatsAsync(day);
        await DoAsync(day, UnionOfficer, new PlanSeats());
        await DoAsync(day, UnionOfficer, new AnnounceElection
        {
            Begins = Day(day), Ends = Day(day).AddYears(4), Channels = "公告栏",
        });
        return this;
    }

    public async Task<WalkedTerm> ToTheRollAsync(string day = "2026-09-01")
    {
        await ToTheElectionsAsync(day);
        await ElectAsync(day, Workshop, 200, 20);
        await ElectAsync(day, Bureau, 100, 10);
        await DoAsync(day, UnionOfficer, new FinishElections());
        await DoAsync(day, UnionOfficer, new ConfirmMandates { By = "代表资格审查小组" });
        return this;
    }

    public async Task<WalkedTerm> ToTheRunningTermAsync(string day = "2026-09-01")
    {
        await ToTheRollAsync(day);
        await DoAsync(day, UnionOfficer, new PublishRoll { On = Day(day), Channels = "公告栏" });
        return this;
    }

    public Task<ActReceipt> ElectAsync(string day, string unit, int staff, int seats, int first = 1) =>
        DoAsync(day, UnionOfficer, new RecordElection
        {
            ElectingUnit = unit, HeldOn = Day(day), Staff = staff, Attended = staff, Seats = seats,
            Candidates = [.. Enumerable.Range(first, seats).Select(n => new CandidateRow { Name = $"{unit}代表（{n}）", Group = StaffGroup.FrontLine, Votes = staff - 10 })],
        });
}
