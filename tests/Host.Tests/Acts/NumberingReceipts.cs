using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Filing;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Acts;

/// <summary>An authority gives a registration number once in a year.</summary>
public sealed class NumberingReceipts : IAsyncLifetime
{
    private Installation installation = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        await installation.GivePasswordAsync(Office.UnionOfficer, WalkedCase.Password);
        await installation.GivePasswordAsync(Office.HrDepartment, WalkedCase.Password);
    }

    public async Task DisposeAsync() => await installation.DisposeAsync();

    [Theory]
    [InlineData("兴人社集〔2026〕1号")]
    [InlineData(" 兴人社集［２０２６］ 1号")]
    public async Task A_number_of_another_case_is_refused_and_says_whose_it_is(string again)
    {
        var first = await SignedAsync();
        await first.FileAsync("2026-09-30", "兴人社集〔2026〕1号");
        var second = await SignedAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() => second.FileAsync("2026-09-30", again));

        refused.Refusal.Rule.ShouldBe("filing.receipt-number-is-free");
        refused.Refusal.Facts["usedBy"].ShouldBe($"《鑫巴蜀餐饮集体合同》（{(await first.RecordAsync()).Number}）");
        refused.Refusal.Field.ShouldBe("Number");
        (await second.OpenAsync()).ShouldBe(["Filing.RegisterReceipt"]);
        await second.DoAsync("2026-09-30", Office.FilingClerk, new RegisterReceipt { Number = "兴人社集〔2026〕2号", ReceivedOn = WalkedCase.Day("2026-09-30") });
    }

    [Fact]
    public async Task A_packet_that_comes_in_again_after_a_correction_may_keep_its_number()
    {
        var walked = await SignedAsync();
        await walked.FileAsync("2026-09-30", "1");
        await walked.DoAsync("2026-10-09", Office.FilingClerk, new AskForCorrection { Missing = "缺少职代会决议" });
        await walked.DoAsync("2026-10-10", Office.HrDepartment, new CorrectPacket { Remarks = "已补交" });

        (await walked.DoAsync("2026-10-12", Office.FilingClerk, new RegisterReceipt { Number = "1", ReceivedOn = WalkedCase.Day("2026-10-12") }))
            .Outcome.ShouldBe("Received");
    }

    [Fact]
    public async Task The_next_year_counts_anew()
    {
        await (await SignedAsync()).FileAsync("2026-09-30", "1");
        await (await SignedAsync()).FileAsync("2027-01-05", "1");

        (await installation.ReadAsync(s => s.ReceiptNumbers.Select(r => r.Year).Order().ToListAsync())).ShouldBe([2026, 2027]);
    }

    private async Task<WalkedCase> SignedAsync()
    {
        var walked = new WalkedCase(installation);
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 50);
        await walked.SignAsync("2026-09-29");
        return walked;
    }
}
