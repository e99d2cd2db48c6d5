using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Notifications;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Host.Tests.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Notifications;

public sealed class TellingOfAnAct : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedCase walked = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        walked = new WalkedCase(installation);
    }

    public async Task DisposeAsync() => await installation.DisposeAsync();

    [Fact]
    public async Task The_employer_is_told_of_the_offer_and_by_when_to_reply_and_nobody_who_takes_no_part_yet()
    {
        await walked.ToTheServedOfferAsync();
        await TellAsync();

        (await installation.InboxOfAsync(Office.HrDepartment)).ShouldHaveSingleItem().Zh
            .ShouldBe("《鑫巴蜀餐饮集体合同》（集协〔2026〕000001号）：鑫巴蜀餐饮工会主席已办理“登记送达”。请于2026年9月22日（含当日）前书面答复要约。");
        (await installation.InboxOfAsync(Office.UnionOfficer)).ShouldBeEmpty("nobody is told of their own act");
        (await installation.InboxOfAsync(Office.FilingClerk)).ShouldBeEmpty();
        (await installation.InboxOfAsync(Office.HigherUnion)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_is_delivered_once_however_often_the_post_goes_round()
    {
        await walked.ToTheServedOfferAsync();
        await Task.WhenAll(TellAsync(), TellAsync());
        await ForgetSendingAsync();
        await TellAsync();

        (await installation.InboxOfAsync(Office.HrDepartment)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_at_fault_says_why_and_holds_up_none_of_those_told_with_it()
    {
        await installation.ReadAsync(async store =>
        {
            store.Outbox.Add(new OutboxRow
            {
                Case = default, Sequence = 1, Kind = "unheard-of", Payload = "", CreatedAt = installation.Clock.GetUtcNow(),
            });
            return await store.SaveChangesAsync();
        });
        await walked.ToTheServedOfferAsync();
        await TellAsync();

        (await installation.InboxOfAsync(Office.HrDepartment)).ShouldHaveSingleItem();
        var left = await installation.ReadAsync(store => store.Outbox.Where(m => m.SentAt == null).ToListAsync());
        left.ShouldHaveSingleItem().Failure!.ShouldContain("unheard-of");
    }

    [Fact]
    public async Task A_private_note_is_told_to_nobody()
    {
        await walked.ToTheServedOfferAsync();
        await TellAsync();
        var before = await CountAsync();

        await walked.DoAsync("2026-09-03", Office.UnionOfficer, new AddNote { Text = "底线百分之五" });
        await TellAsync();

        (await CountAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_file_is_told_to_the_other_side_only_where_it_is_for_both(bool ownSideOnly, int told)
    {
        await walked.ToTheServedOfferAsync();
        await TellAsync();
        var before = (await installation.InboxOfAsync(Office.HrDepartment)).Count;

        await walked.DoAsync("2026-09-03", Office.UnionOfficer, new AttachFile
        {
            Name = "测算.pdf", Sha256 = new string('a', 64), Size = 10, File = new FileId(Guid.NewGuid()), OwnSideOnly = ownSideOnly,
        });
        await TellAsync();

        var inbox = await installation.InboxOfAsync(Office.HrDepartment);
        (inbox.Count - before).ShouldBe(told);
        inbox.ShouldAllBe(m => !m.Zh.Contains("测算"));
    }

    [Fact]
    public async Task Everybody_is_told_when_the_contract_takes_effect()
    {
        await installation.GivePasswordAsync(Office.UnionOfficer, WalkedCase.Password);
        await installation.GivePasswordAsync(Office.HrDepartment, WalkedCase.Password);
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 31);
        await walked.SignAsync("2026-09-29");
        await walked.FileAsync("2026-09-30", "兴人社集〔2026〕1号");
        await installation.LetPassAsync("2026-09-30");
        await installation.LetPassAsync("2026-10-16");
        await TellAsync();

        foreach (var office in new[] { Office.UnionOfficer, Office.HrDepartment, Office.FilingClerk, Office.HigherUnion })
        {
            (await installation.InboxOfAsync(office)).Last(m => m.Key.StartsWith("act:", StringComparison.Ordinal)).Zh
                .ShouldContain("自2026年10月15日起生效", Case.Sensitive, office.ToString());
        }
    }

    [Fact]
    public async Task What_is_said_at_the_table_is_not_told_to_the_authority()
    {
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await TellAsync();

        (await installation.InboxOfAsync(Office.FilingClerk)).ShouldBeEmpty();
        (await installation.InboxOfAsync(Office.HrDepartment)).ShouldContain(m => m.Zh.Contains("登记协商会议"));
    }

    [Fact]
    public async Task A_message_that_cannot_be_made_says_why_waits_and_holds_up_no_other()
    {
        await walked.ToTheServedOfferAsync();
        await installation.ReadAsync(async s =>
        {
            s.Outbox.Add(new OutboxRow { Case = walked.Id, Sequence = 99, Kind = "unheard-of", Payload = "x", CreatedAt = installation.Clock.GetUtcNow() });
            return await s.SaveChangesAsync();
        });

        await TellAsync();

        var failed = (await installation.ReadAsync(s => s.Outbox.Where(m => m.SentAt == null).ToListAsync())).ShouldHaveSingleItem();
        failed.Attempts.ShouldBe(1);
        failed.Failure.ShouldBe("An outbox message has the unknown kind unheard-of.");
        failed.NextTryAt.ShouldBe(installation.Clock.GetUtcNow().AddMinutes(1));
        (await installation.InboxOfAsync(Office.HrDepartment)).ShouldHaveSingleItem();
    }

    private Task TellAsync() => installation.Get<Post>().RunAsync(CancellationToken.None);

    private Task<int> CountAsync() => installation.ReadAsync(s => s.Inbox.CountAsync());

    /// <summary>As if the program had stopped between delivering and marking, which one transaction does not allow.</summary>
    private Task<int> ForgetSendingAsync() => installation.ReadAsync(
        s => s.Outbox.ExecuteUpdateAsync(m => m.SetProperty(r => r.SentAt, (DateTimeOffset?)null)));
}
