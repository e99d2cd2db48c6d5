using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

/// <summary>
/// A case whose offer was served on a day: Beijing's 20 days to reply run. Served on 2027-01-18 they end on 2027-02-07, a
/// Sunday in the statutory days of the Spring Festival: provisionally on Tuesday 02-09, by the notice on Friday 02-12.
/// </summary>
internal static class OpenOffer
{
    public const string Activity = "Bargaining.Reply";

    public static async Task<CaseId> ServedOnAsync(Installation installation, string day, string? recordedOn = null)
    {
        installation.Clock.MoveTo(day);
        var id = (await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
        await installation.SendAsync(Office.UnionOfficer, new SendOffer
        {
            Case = id, Topics = [Topic.Remuneration], Demands = "工资增长百分之五", Place = "会议室", MeetingDay = WalkedCase.Day(day).AddDays(30),
        });
        installation.Clock.MoveTo(recordedOn ?? day);
        await installation.SendAsync(Office.UnionOfficer, new RecordService
        {
            Case = id, How = ServiceChannel.ByHand, ReceivedOn = WalkedCase.Day(day), ReceivedBy = "人力资源部",
        });
        return id;
    }

    /// <summary>The employer's duty to reply.</summary>
    public static Task<DutyRow> ReplyAsync(this Installation installation, CaseId id) => installation.ReadAsync(
        s => s.Duties.SingleAsync(d => d.Case == id && d.RuleId == "BJ-06"));

    public static Task RecountAsync(this Installation installation) => installation.Get<Recounts>().RunAsync(CancellationToken.None);
}
