using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Tests.Building;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>A unit without a congress meets as a whole, without a list of representatives and on paper.</summary>
public sealed class HoldingAGeneralMeeting : IAsyncLifetime
{
    private Installation installation = null!;

    public async Task InitializeAsync() => installation = await Installation.OnSqliteAsync();

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task A_small_unit_holds_a_general_meeting_and_counts_heads()
    {
        installation.Clock.MoveTo("2026-09-17");
        var id = (await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 1, Ordinal = 1, Kind = SessionKind.GeneralMeeting })).Case;
        await DoAsync("2026-09-17", new RegisterStaff { Case = id, Staff = 60 });
        await DoAsync("2026-09-17", new AddItem { Case = id, Kind = SessionItemKind.Matter, Title = "排班规定" });
        await DoAsync("2026-09-17", new AddItem { Case = id, Kind = SessionItemKind.Report, Title = "经营情况" });
        await DoAsync("2026-09-17", new DropItem { Case = id, Item = 2, Reason = "另行通报" });
        await DoAsync("2026-09-18", new ProposeTopics { Case = id, HeardFrom = "班前会" });
        await installation.SendAsync(Office.HrDepartment, new AnswerTopics { Case = id, Answer = TopicsAnswer.Agreed });
        await DoAsync("2026-09-21", new CallSession { Case = id, PlannedFor = Day(WalkedSession.Meeting), Time = "10:00", Place = "大堂" });
        await DoAsync("2026-09-22", new ServePapers { Case = id, On = Day("2026-09-22"), Means = ServiceMeans.OnPaper });
        await DoAsync("2026-09-22", new CloseService { Case = id });
        await DoAsync(WalkedSession.Meeting, new CountHeads { Case = id, Heads = 45 });
        await DoAsync(WalkedSession.Meeting, new OpenVote { Case = id, Item = 1, Method = VoteMethod.ShowOfHands });
        await DoAsync(WalkedSession.Meeting, new EnterPaperCount
        {
            Case = id, Item = 1, Yes = 31, No = 14, Abstained = 0, Spoilt = 0, FirstTeller = "王芳", SecondTeller = "李强",
        });
        await DoAsync(WalkedSession.Meeting, new AnnounceResult { Case = id, Item = 1 });
        (await DoAsync(WalkedSession.Meeting, new CloseMeeting { Case = id })).Outcome.ShouldBe("Held");
    }

    [Fact]
    public async Task A_union_without_an_employer_holds_none()
    {
        var stranger = await installation.StrangerAsync(Office.UnionOfficer);
        var refused = await Should.ThrowAsync<RefusedException>(
            () => installation.SendAsync(stranger, new OpenSession { Term = 1, Ordinal = 1, Kind = SessionKind.Annual }));
        refused.Refusal.Rule.ShouldBe("organisations.union-has-an-employer");
    }

    private Task<ActReceipt> DoAsync(string day, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        return installation.SendAsync(Office.UnionOfficer, act);
    }
}
