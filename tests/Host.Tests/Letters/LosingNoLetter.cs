using Domain;
using Domain.Calendar;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Letters;
using Host.Letters;
using Host.Pipeline;
using Host.Scheduling;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Letters;

/// <summary>Whatever way a letter comes in and however long everybody is silent: somebody has it, it stands somewhere, and a day says what is next.</summary>
public sealed class LosingNoLetter : IAsyncLifetime
{
    private Installation installation = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        installation.Clock.MoveTo(WalkedMotion.Moved);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Theory]
    [InlineData("anonymous-in-the-letterbox")]
    [InlineData("named-in-the-letterbox")]
    [InlineData("suggestion-of-a-representative")]
    [InlineData("to-a-column")]
    [InlineData("to-a-campaign")]
    [InlineData("at-a-forum")]
    [InlineData("on-paper")]
    public async Task By_every_way_in_it_has_an_owner_a_state_and_a_next_date(string way)
    {
        var id = await WriteAsync(way);

        foreach (var (day, act) in ((string, Act?)[])[
            (WalkedMotion.Moved, null), ("2026-09-20", new AssignLetter { Case = id, Department = "后勤部", Leader = "副总经理" }),
            ("2026-11-15", null), ("2026-11-16", new AnswerLetter { Case = id, Number = "信复1号", Text = "已办。", Signer = "郑勤" }),
            ("2026-11-20", null), ("2027-03-01", null)])
        {
            await LetTimePassAsync(day);
            await (act is null ? Task.CompletedTask : installation.SendAsync(Office.UnionOfficer, act));
            await HasAnOwnerAsync(id, Day(day));
        }

        (await installation.ReadAsync(s => s.Letters.SingleAsync(l => l.Case == id))).State.ShouldBe(LetterState.Closed);
    }

    private async Task<CaseId> WriteAsync(string way)
    {
        await installation.SendAsync(Office.UnionOfficer, new OpenColumn { Title = "to-a-column", Purpose = "说说食堂" });
        await installation.SendAsync(Office.UnionOfficer, new HoldForum { Title = "at-a-forum", Purpose = "排班", On = Day("2026-09-01") });
        await installation.SendAsync(Office.UnionOfficer, new OpenCampaign
        {
            Title = "to-a-campaign", Purpose = "节能", From = Day("2026-09-01"), LastDay = Day(WalkedMotion.Moved),
        });
        var written = new WriteLetter { Topic = MotionTopic.Welfare, Title = "班车", Body = "班车太早。", Box = way };
        var recorded = new RecordLetter { Topic = MotionTopic.Welfare, Title = "班车", Body = "班车太早。", Name = "王小二" };
        switch (way)
        {
            case "suggestion-of-a-representative":
                return (await installation.SendAsync(Office.Representative, written with { Box = LetterCollections.Suggestion })).Case;
            case "to-a-column" or "to-a-campaign":
                return (await installation.SendAsync(Office.Representative, written)).Case;
            case "at-a-forum" or "on-paper":
                return (await installation.SendAsync(Office.UnionOfficer, way == "on-paper" ? recorded : recorded with { Box = way })).Case;
            default:
                return await PostAsync(way.StartsWith("named", StringComparison.Ordinal));
        }
    }

    /// <summary>Put in the day before: while it lies in the box, the sender's code says where it is and when it is opened.</summary>
    private async Task<CaseId> PostAsync(bool isNamed)
    {
        var letter = new WalkedLetter(installation);
        var box = installation.Get<LetterBox>();
        var act = letter.Letter with { PostedOn = Day("2026-09-06"), Name = isNamed ? "王小二" : "" };
        await box.PutAsync(box.SlipOf(act, installation.Union, Day("2026-09-06"), letter.Hash), CancellationToken.None);
        var lying = await installation.InScopeAsync(
            services => ((CodeReader)services.GetService(typeof(CodeReader))!).FindAsync(letter.Code, CancellationToken.None));
        (lying!.Letter, lying.OpensOn, lying.Union).ShouldBe((null, Day(WalkedMotion.Moved), installation.Union));
        await letter.OpenBoxAsync(WalkedMotion.Moved);
        return letter.Id;
    }

    private async Task HasAnOwnerAsync(CaseId id, DateOnly today)
    {
        var row = await installation.ReadAsync(s => s.Letters.SingleAsync(l => l.Case == id));
        var owed = await installation.ReadAsync(s => s.Duties.Where(d => d.Case == id && d.Owed).ToListAsync());
        var item = new LetterItem(row, "");

        item.NameOn(today).ShouldNotBeEmpty();
        if (row.NextOn is null)
        {
            row.State.ShouldBeOneOf(LetterState.Closed, LetterState.BecameMotion, LetterState.Withdrawn);
            owed.ShouldBeEmpty();
        }
        else
        {
            item.DaysOn(today).ShouldBeGreaterThan(0);
            owed.ShouldNotBeEmpty();
            owed.ShouldAllBe(duty => duty.Due == row.NextOn);
        }
    }

    private async Task LetTimePassAsync(string day)
    {
        installation.Clock.MoveTo(day);
        await installation.Get<DeadlineSweep>().RunAsync(Shanghai.At(Day(day), new TimeOnly(0, 1)), CancellationToken.None);
    }
}
