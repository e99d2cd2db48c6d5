using Domain;
using Domain.Law;
using Domain.Organisations;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

public sealed class SettingTheSwitches
{
    [Fact]
    public async Task Both_are_on_until_somebody_chooses_otherwise()
    {
        await using var installation = await Installation.OnSqliteAsync();

        installation.Get<LawShelf>().Current.Switches.ShouldBe(new CountingSwitches(true, true));
    }

    /// <summary>The packet is received on 2026-09-26: the fifteen days end on Sunday 10-11.</summary>
    [Fact]
    public async Task The_authoritys_open_days_move_when_they_do_not_roll_over_any_more()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var walked = await ToTheReviewAsync(installation);
        (await DueAsync(installation, walked)).ShouldBe(new DateOnly(2026, 10, 12));

        await installation.SendAsync(Office.Administrator, new SetCountingSwitches
        {
            AuthorityDaysRollOver = false, BackwardMovesEarlier = true, Reason = "备案机关答复：审查期限不顺延",
        });
        await installation.RecountAsync();

        (await DueAsync(installation, walked)).ShouldBe(new DateOnly(2026, 10, 11));
        var change = await installation.ReadAsync(s => s.LawChanges.SingleAsync());
        (await installation.ReadAsync(s => s.Ledger.SingleAsync(e => e.Case == InstallationWriter.Chain && e.Sequence == change.Entry)))
            .Content.ShouldContain("备案机关答复：审查期限不顺延");
    }

    private static async Task<WalkedCase> ToTheReviewAsync(Installation installation)
    {
        await installation.GivePasswordAsync(Office.UnionOfficer, WalkedCase.Password);
        await installation.GivePasswordAsync(Office.HrDepartment, WalkedCase.Password);
        var walked = new WalkedCase(installation);
        await walked.ToTheServedOfferAsync();
        await walked.ToTheTableAsync();
        await walked.ToTheDraftClosedAsync("2026-09-15");
        await walked.VoteAsync("2026-09-16", "2026-09-24", 50);
        await walked.SignAsync("2026-09-26");
        await walked.FileAsync("2026-09-26", "登记1号");
        return walked;
    }

    private static Task<DateOnly?> DueAsync(Installation installation, WalkedCase walked) => installation.ReadAsync(
        s => s.Duties.Where(d => d.Case == walked.Id && d.Open && d.Type == "Filing.ReviewContract").Select(d => d.Due).SingleAsync());
}
