using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>What every case can be asked, of a session.</summary>
public sealed class AskingASession
{
    [Fact]
    public void The_papers_are_due_by_the_general_rule() =>
        A.Session.Called().DeadlineOf("congress-notice", Acting.UnionOfficer("2026-09-25").At)!.Due.ShouldBe(Day("2026-10-08"));

    [Fact]
    public void The_meeting_is_due_on_its_day() =>
        A.Session.Served().DeadlineOf(Session.MeetingDay, default)!.Due.ShouldBe(Day(SessionBuilder.Meeting));

    [Fact]
    public void Where_no_rule_names_a_day_there_is_none() =>
        A.Session.Resolved().DeadlineOf("congress-report", Acting.UnionOfficer(SessionBuilder.Meeting).At).ShouldBeNull();

    [Theory]
    [InlineData("open-vote", "congress.session-day-has-come")]
    [InlineData("close-meeting", "congress.session-day-has-come")]
    [InlineData("declare-quorum-missed", "congress.session-day-has-come")]
    [InlineData("check-in", "congress.session-day-has-come")]
    public void What_the_day_before_the_meeting_stands_in_the_way_is_said(string act, string rule) =>
        A.Session.Served().ConditionsOfAct(act, "Congress.HoldMeeting", Day("2026-10-14"))
            .First(condition => !condition.Holds).Name.ShouldBe(rule);

    [Theory]
    [InlineData("enter-count", true)]
    [InlineData("enter-paper-count", true)]
    [InlineData("enter-appraisal-count", false)]
    [InlineData("enter-signed-ranking", false)]
    public void A_count_is_offered_for_the_kind_of_vote_that_is_open(string act, bool offered)
    {
        A.Session.Voting().ConditionsOfAct(act, "Congress.HoldMeeting", Day(SessionBuilder.Meeting)).All(condition => condition.Holds).ShouldBe(offered);
        A.Session.Met().ConditionsOfAct(act, "Congress.HoldMeeting", Day(SessionBuilder.Meeting)).Single(condition => !condition.Holds)
            .Name.ShouldBe("congress.vote-awaits-its-count");
    }

    [Fact]
    public void Nothing_happens_by_itself() =>
        Should.Throw<ArgumentOutOfRangeException>(() => A.Session.Served().Lapse("Congress.HoldMeeting", Acting.Program("2026-10-16")));

    [Fact]
    public void The_union_takes_part_with_its_officer_and_its_tellers() =>
        A.Session.Opened().Parts.Select(part => (part.Unit, part.Office)).ShouldBe(
        [
            (Acting.Union, Domain.Organisations.Office.UnionOfficer), (Acting.Employer, Domain.Organisations.Office.HrDepartment),
            (Acting.Union, Domain.Organisations.Office.Teller),
        ]);
}
