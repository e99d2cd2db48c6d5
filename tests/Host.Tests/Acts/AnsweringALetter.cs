using Domain;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Letters;
using Host.Letters;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>A letter through the pipeline, by each of its ways.</summary>
public sealed class AnsweringALetter : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedLetter letter = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        letter = new WalkedLetter(installation);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task Goes_from_the_box_to_a_rating_by_code()
    {
        await letter.ToTheAnswerAsync();
        await letter.ByCodeAsync("2026-09-11", new RateLetter { Value = Satisfaction.BasicallySatisfied, Remark = "再晚十分钟更好" });
        (await letter.RowAsync()).State.ShouldBe(LetterState.Rating);

        await letter.OpenBoxAsync("2026-09-12");

        var row = await letter.RowAsync();
        (row.State, row.IsAnonymous, row.Channel, row.IsSatisfied, row.NextOn).ShouldBe((LetterState.Closed, true, LetterChannel.Letterbox, true, null));
        (row.PostedOn, row.Due, row.AnsweredOn).ShouldBe((Day("2026-09-07"), Day("2026-09-23"), Day("2026-09-10")));
        var entries = await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == letter.Id).OrderBy(e => e.Sequence).ToListAsync());
        entries.Select(e => e.Act).ShouldBe(["deliver-letter", "assign-letter", "answer-letter", "rate-letter"]);
        entries.Where(e => e.Act is "deliver-letter" or "rate-letter").ShouldAllBe(e => e.Office == "system" && e.Account == default);
        (await installation.ReadAsync(s => s.LetterSlips.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Is_handled_again_by_a_higher_leader_and_given_back_where_it_is_anothers()
    {
        await letter.ToTheDepartmentAsync();
        await letter.DoAsync("2026-09-09", Office.UnionOfficer, new UrgeLetter { Text = "请抓紧" });
        await letter.DoAsync("2026-09-09", Office.Department, new HandBackLetter { Reason = "由副总经理答复" });
        await letter.DoAsync("2026-09-09", Office.UnionOfficer, new AssignLetter { Leader = "副总经理" });
        (await OwedAsync()).ShouldBe([("Letters.Handle", Office.ResponsibleLeader, "副总经理")]);
        await letter.DoAsync("2026-09-10", Office.ResponsibleLeader, new AnswerLetter { Number = "信复1号", Text = "正在研究。", Signer = "副总经理" });
        await letter.ByCodeAsync("2026-09-11", new RateLetter { Value = Satisfaction.Dissatisfied });
        await letter.OpenBoxAsync("2026-09-12");

        (await RefusalOf(() => letter.DoAsync("2026-09-12", Office.UnionOfficer, new AssignLetter { Leader = "副总经理" })))
            .Rule.ShouldBe("motions.handling-again-is-by-a-higher-leader");
        (await OwedAsync()).ShouldBe([("Letters.Accept", Office.UnionOfficer, "")]);
    }

    [Fact]
    public async Task Is_its_senders_to_rate_and_to_withdraw_and_nobody_elses()
    {
        await letter.ToTheAnswerAsync();
        (await RefusalOf(() => letter.DoAsync("2026-09-11", Office.UnionOfficer, new RateLetter { Value = Satisfaction.Satisfied })))
            .Rule.ShouldBe("letters.done-by-the-author");

        letter.Id = (await installation.SendAsync(Office.Representative, Suggestion)).Case;
        await letter.DoAsync("2026-09-12", Office.Representative, new WithdrawLetter { Reason = "已经解决" });
        (await letter.RecordAsync()).Withdrawal!.Text.ShouldBe("已经解决");
    }

    [Fact]
    public async Task Becomes_a_motion_with_its_authors_consent_given_by_code()
    {
        await letter.ToTheUnionAsync();
        await letter.DoAsync("2026-09-08", Office.UnionOfficer, new AskForMotion { Reason = "关系全体夜班职工" });
        await letter.ByCodeAsync("2026-09-09", new AnswerMotionRequest { Agrees = true });
        (await RefusalOf(() => letter.DoAsync("2026-09-09", Office.UnionOfficer, new AskForMotion { Reason = "再问" }))).Rule.ShouldBe("letters.motion-is-asked-for-once");
        await letter.OpenBoxAsync("2026-09-10");

        await letter.DoAsync("2026-09-10", Office.Representative, new TakeUpLetter { Measures = "末班车推迟半小时。" });

        var record = await letter.RecordAsync();
        var motion = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == record.Motion!.Case));
        var moved = MotionFormat.Read(motion.Record);
        (moved.Text!.Title, moved.Text.Reasons, moved.Text.Measures).ShouldBe(("夜班班车", WalkedLetter.Body, "末班车推迟半小时。"));
        moved.Movers.ShouldHaveSingleItem().Name.ShouldBe("赵一");
        (record.Standing.State, record.Motion!.Number).ShouldBe((LetterState.BecameMotion, motion.Number));
        var found = await installation.InScopeAsync(services => ((CodeReader)services.GetService(typeof(CodeReader))!).FindAsync(letter.Code, CancellationToken.None));
        found!.MotionState!.Zh.ShouldBe("撰写");
    }

    [Fact]
    public async Task Belongs_to_a_column_a_campaign_or_a_forum_of_its_union()
    {
        installation.Clock.MoveTo("2026-09-01");
        await installation.SendAsync(Office.UnionOfficer, new OpenColumn { Title = "食堂那些事", Purpose = "说说员工餐" });
        await installation.SendAsync(Office.UnionOfficer, new HoldForum { Title = "三季度座谈", Purpose = "排班", On = Day("2026-08-30") });
        (await RefusalOf(() => installation.SendAsync(Office.UnionOfficer, new OpenCampaign
        {
            Title = "节能献策", Purpose = "省电省水", From = Day("2026-08-02"), LastDay = Day("2026-08-31"),
        }))).Rule.ShouldBe("letters.campaign-has-a-period");
        await installation.SendAsync(Office.UnionOfficer, new OpenCampaign
        {
            Title = "节能献策", Purpose = "省电省水", From = Day("2026-09-02"), LastDay = Day("2026-09-05"), Prizes = [new PrizeLine { Name = "一等奖" }],
        });
        (await RefusalOf(() => installation.SendAsync(Office.Representative, Suggestion with { Box = "节能献策" }))).Rule.ShouldBe("letters.campaign-runs");
        installation.Clock.MoveTo("2026-09-05");
        letter.Id = (await installation.SendAsync(Office.Representative, Suggestion with { Box = "节能献策", MayBePublished = true })).Case;
        (await RefusalOf(() => letter.DoAsync("2026-09-05", Office.UnionOfficer, new AwardPrize { Prize = "一等奖" }))).Rule.ShouldBe("letters.campaign-is-over");
        (await RefusalOf(() => installation.SendAsync(Office.Representative, Suggestion with { Box = "节能献策" }, "late"), "2026-09-06")).Rule.ShouldBe("letters.campaign-runs");

        await letter.DoAsync("2026-09-06", Office.UnionOfficer, new AwardPrize { Prize = "一等奖" });
        await letter.DoAsync("2026-09-06", Office.UnionOfficer, new AnswerLetter { Number = "信复9号", Text = "采纳。", Signer = "工会" });
        await letter.DoAsync("2026-09-06", Office.UnionOfficer, new PublishLetter());

        var row = await letter.RowAsync();
        (row.Channel, row.Prize, row.PublishedOn).ShouldBe((LetterChannel.Campaign, "一等奖", Day("2026-09-06")));
        var spoken = await installation.SendAsync(Office.UnionOfficer, new RecordLetter
        {
            Box = "三季度座谈", Topic = MotionTopic.Management, Title = "排班", Body = "提前一周公布", Representative = WalkedMotion.IdOf(0),
        });
        var record = LetterFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == spoken.Case).Select(c => c.Record).SingleAsync()));
        (record.Channel, record.Sender!.Name, record.Collection!.Title).ShouldBe((LetterChannel.Forum, "赵一", "三季度座谈"));
        (await Should.ThrowAsync<Host.Pipeline.NotFoundException>(() => installation.SendAsync(Office.Representative, Suggestion with { Box = "没有的栏目" }))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Fills_no_letterbox_beyond_what_it_takes_on_a_day()
    {
        await installation.ReadAsync(async s =>
        {
            s.LetterSlips.AddRange(Enumerable.Range(0, 200).Select(n => new Host.Persistence.Rows.LetterSlipRow
            {
                Key = $"{n:0000}", Union = installation.Union, Day = Day(WalkedLetter.Posted), Act = "deliver-letter", Content = "{}",
            }));
            return await s.SaveChangesAsync();
        });

        (await RefusalOf(() => letter.PostAsync())).Rule.ShouldBe("letters.letterbox-has-room");
    }

    [Fact]
    public async Task Is_in_the_box_once_however_often_it_is_pressed_and_taken_out_once()
    {
        await letter.PostAsync();
        await letter.PostAsync();
        await letter.OpenBoxAsync("2026-09-08");
        await letter.PostAsync("2026-09-08");
        await letter.OpenBoxAsync("2026-09-09");

        (await installation.ReadAsync(s => s.Letters.CountAsync())).ShouldBe(1);
    }

    private static WriteLetter Suggestion => new() { Topic = MotionTopic.Production, Title = "回收热水", Body = "洗碗水可以回收。" };

    private async Task<Refusal> RefusalOf(Func<Task> act, string? day = null)
    {
        if (day is not null)
        {
            installation.Clock.MoveTo(day);
        }

        return (await Should.ThrowAsync<RefusedException>(act)).Refusal;
    }

    private Task<List<(string Type, Office Office, string Holder)>> OwedAsync() => installation.ReadAsync(async s =>
        (await s.Duties.Where(d => d.Case == letter.Id && d.Owed).OrderBy(d => d.Type).ThenBy(d => d.Office).ToListAsync())
        .ConvertAll(d => (d.Type, d.Office, d.Holder)));
}
