using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>企业民主管理规定 Art 18; in Beijing too the papers are due 7 days before.</summary>
public sealed class CallingASession
{
    [Fact]
    public void Is_called_while_the_papers_can_still_be_served() =>
        A.Session.Agreed().CallTo(Day("2026-10-15"), "9:00", "会议室", Acting.UnionOfficer("2026-10-08")).ShouldBe("Called");

    [Fact]
    public void Is_refused_for_a_day_too_near_for_the_papers() => Refused.By(
        "congress.papers-can-still-be-served", "WC-17",
        () => A.Session.Agreed().CallTo(Day("2026-10-15"), "9:00", "会议室", Acting.UnionOfficer("2026-10-09")),
        ("plannedFor", "2026-10-15"), ("lastDay", "2026-10-08"), ("today", "2026-10-09"));

    [Fact]
    public void Is_refused_for_a_day_that_is_past() => Refused.By(
        "congress.day-is-not-in-the-past", null,
        () => A.Session.Agreed().CallTo(Day("2026-10-01"), "9:00", "会议室", Acting.UnionOfficer("2026-10-08")),
        ("plannedFor", "2026-10-01"), ("today", "2026-10-08"));

    [Fact]
    public void Everybody_is_served_at_once()
    {
        var session = A.Session.Served();
        session.Record.Receipts.Count.ShouldBe(36);
        session.Unserved.ShouldBeEmpty();
        session.ServedLate.ShouldBe(0);
    }

    [Fact]
    public void Those_without_papers_are_known_by_name()
    {
        var session = A.Session.Called();
        session.ServePapers([.. Enumerable.Range(1, 34)], Day("2026-09-28"), ServiceMeans.Electronically, Acting.UnionOfficer("2026-09-28"));
        session.Unserved.Select(r => r.Name).ShouldBe(["代表35", "代表36"]);
        Refused.By(
            "congress.every-representative-is-accounted-for", null, () => session.CloseService([new(36, "外派出差")]),
            ("missing", "1"), ("first", "代表35"));
    }

    [Fact]
    public void Who_could_not_be_reached_is_named_with_the_reason()
    {
        var session = A.Session.Called();
        session.ServePapers([.. Enumerable.Range(1, 35)], Day("2026-09-28"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28"));
        session.CloseService([new(36, "外派出差")]).ShouldBe("Served");
        session.Record.Unreached.ShouldBe([new UnreachedRepresentative(36, "外派出差")]);
    }

    [Fact]
    public void Nobody_outside_the_list_is_served() => Refused.By(
        "congress.representative-is-listed", null,
        () => A.Session.Called().ServePapers([37], Day("2026-09-28"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28")),
        ("number", "37"), ("listed", "36"));

    [Fact]
    public void Nobody_is_served_twice() => Refused.By(
        "congress.papers-await-service", null,
        () => A.Session.Served().ServePapers([], Day("2026-10-08"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-10-08")),
        ("awaiting", "0"));

    [Fact]
    public void Papers_are_not_served_on_a_day_to_come() => Refused.By(
        "congress.papers-were-served-by-today", null,
        () => A.Session.Called().ServePapers([], Day("2026-09-29"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28")),
        ("on", "2026-09-29"), ("calledOn", "2026-09-25"), ("today", "2026-09-28"));

    [Fact]
    public void A_meeting_whose_papers_came_late_is_put_off_and_they_are_in_time_for_the_next()
    {
        var (session, now) = (A.Session.Served(on: "2026-10-09"), Acting.UnionOfficer(SessionBuilder.Meeting));
        session.CheckIn([.. Enumerable.Range(1, 30)], now);
        session.Postpone("材料逾期送达", now).ShouldBe("Postponed");
        (session.Present, session.WasPutOff(Day(SessionBuilder.Meeting))).ShouldBe((0, true));

        session.CallTo(Day("2026-10-22"), "9:00", "会议室", now);
        session.CloseService([]);
        session.CheckIn([.. Enumerable.Range(1, 30)], Acting.UnionOfficer("2026-10-22"));
        session.OpenVote(SessionBuilder.Matter, VoteMethod.ShowOfHands, Acting.UnionOfficer("2026-10-22"));
        session.VotedOnNow!.Number.ShouldBe(SessionBuilder.Matter);
    }

    [Fact]
    public void A_meeting_that_has_voted_is_not_put_off() => Refused.By(
        "congress.voting-is-yet-to-begin", null,
        () => A.Session.Voting().Postpone("场地冲突", Acting.UnionOfficer(SessionBuilder.Meeting)), ("votes", "1"));

    [Fact]
    public void A_session_that_was_called_is_called_off_and_nobody_is_called_any_more()
    {
        var session = A.Session.Called();
        session.CallOff("并入临时会议").ShouldBe("CalledOff");
        (session.Call, session.Record.Calls[^1].BrokenOffFor, session.Record.CalledOffFor).ShouldBe((null, "并入临时会议", "并入临时会议"));
    }

    [Fact]
    public void A_session_that_is_put_off_is_called_again_and_the_papers_count()
    {
        var session = A.Session.Called();
        session.ServePapers([], Day("2026-09-28"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28"));
        session.Postpone("场地冲突", Acting.UnionOfficer("2026-10-04")).ShouldBe("Postponed");
        session.Call.ShouldBeNull();
        session.CallTo(Day("2026-10-10"), "9:00", "会议室", Acting.UnionOfficer("2026-10-05")).ShouldBe("Called");
        session.CloseService([]).ShouldBe("Served");
        session.LastDayToServe.ShouldBe(Day("2026-09-30"));
    }
}
