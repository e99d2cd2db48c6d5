using Domain;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Acts.Motions;
using Host.Persistence.Rows;
using Host.Tests.Building;

namespace Host.Tests.Motions;

/// <summary>An account of the representative 机关代表（1）, who was elected on 2026-09-01, in a unit that elected its congress here.</summary>
public sealed class HoldingAMandate
{
    private static readonly AccountId Account = new(new Guid(330, 0, 0, new byte[8]));

    [Fact]
    public async Task A_mover_whose_mandate_ended_on_the_roll_is_refused_with_the_name()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var term = await new WalkedTerm(installation).ToTheRunningTermAsync();
        await installation.ReadAsync(async s =>
        {
            s.Offices.Add(new OfficeRow
            {
                Account = Account, Office = Office.Representative, Unit = installation.Union, Title = "职工代表", Holder = "机关代表（1）",
            });
            return await s.SaveChangesAsync();
        });
        await MoveAsync(installation, "2026-09-10");

        var number = (await term.RecordAsync()).Roll!.Mandates.Select((mandate, index) => (mandate.Holder.Name, index + 1)).Single(seat => seat.Name == "机关代表（1）").Item2;
        await term.DoAsync("2026-09-20", Office.UnionOfficer, new EndMandate
        {
            Number = number, On = WalkedCase.Day("2026-09-20"), Reason = LeavingReason.LeftTheUnit,
        });

        var refused = await Should.ThrowAsync<RefusedException>(() => MoveAsync(installation, "2026-09-21"));
        refused.Refusal.Rule.ShouldBe("motions.movers-hold-their-mandates");
        refused.Refusal.Message.Zh.ShouldContain("机关代表（1）");
    }

    private static async Task MoveAsync(Installation installation, string day)
    {
        installation.Clock.MoveTo(day);
        var id = (await installation.SendAsync(Account, new OpenMotion
        {
            Topic = MotionTopic.Safety, Title = "关于检测行车的提案", Reasons = "行车老旧。", Measures = "每季检测。",
        })).Case;
        await installation.SendAsync(Account, new MoveMotion { Case = id });
    }
}
