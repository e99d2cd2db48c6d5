using Domain;
using Domain.Calendar;
using Domain.Organisations;
using Host.Persistence.Rows;
using Host.Scheduling;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Scheduling;

/// <summary>Short ways for tests to let time pass and to look at what came of it.</summary>
internal static class Agendas
{
    /// <summary>Lets everything fall due up to a time of a day in Shanghai, as the scheduler's tick does.</summary>
    public static Task LetPassAsync(this Installation installation, string day, int hour = 9, int minute = 0) =>
        installation.Get<Agenda>().RunUntilAsync(At(day, hour, minute), null, CancellationToken.None);

    public static DateTimeOffset At(string day, int hour, int minute = 0) =>
        Shanghai.At(WalkedCase.Day(day), new TimeOnly(hour, minute));

    /// <summary>The entries by which duties lapsed, in the ledger's order.</summary>
    public static Task<List<LedgerRow>> LapsesAsync(this Installation installation, CaseId id) => installation.ReadAsync(
        s => s.Ledger.Where(e => e.Case == id && e.Act == "lapse-duty").OrderBy(e => e.Sequence).ToListAsync());

    public static Task<List<InboxRow>> InboxOfAsync(this Installation installation, Office office)
    {
        var account = Installation.AccountOf(office);
        return installation.ReadAsync(s => s.Inbox.Where(m => m.Account == account).OrderBy(m => m.At).ToListAsync());
    }
}
