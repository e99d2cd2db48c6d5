using Domain.Congress.Sessions;

namespace Domain.Tests.Congress.Sessions;

/// <summary>Questions in the hall of a session that six attend, and the minutes of a joint meeting.</summary>
public sealed class AskingAtTheMeeting
{
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);
    private static readonly QuestionText Canteen = new(SessionBuilder.Report, 1, "夜餐", "何时恢复夜餐？");
    private static readonly (CaseId, string) Suggestion = (new CaseId(new Guid(8, 0, 0, new byte[8])), "提案〔2026〕000001号");

    [Fact]
    public void A_question_points_at_its_suggestion()
    {
        var session = A.Session.Met();
        session.RecordQuestion(Canteen, Suggestion, Now);

        session.Record.Questions.ShouldBe([new MeetingQuestion(1, SessionBuilder.Report, 1, "夜餐", "何时恢复夜餐？", Suggestion.Item1, Suggestion.Item2)]);
        SessionFormat.Read(SessionFormat.Write(session.Record)).Questions.ShouldBe(session.Record.Questions);
    }

    [Fact]
    public void Who_is_not_in_the_hall_asks_nothing() =>
        Should.Throw<RefusedException>(() => A.Session.Met().RecordQuestion(Canteen with { Asker = 36 }, Suggestion, Now)).Refusal.Rule
            .ShouldBe("congress.representative-is-present");

    [Fact]
    public void The_minutes_are_gone_through_with_what_is_added()
    {
        var session = A.Session.Closed();
        session.SettleMinutes("会议要求下次报告进度。", Now).ShouldBe("Settled");
        session.Record.Minutes!.Remarks.ShouldBe("会议要求下次报告进度。");
    }

    [Fact]
    public void Preparation_ends_where_somebody_is_listed_and_something_is_on_the_list()
    {
        A.Session.WithTopics().FinishPreparation().ShouldBe("Ready");
        Should.Throw<RefusedException>(() => A.Session.Of(SessionKind.JointMeeting).Opened().FinishPreparation()).Refusal.Rule
            .ShouldBe("congress.representatives-are-registered");
    }
}
