using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Tests.Law;
using Rules = Domain.Tests.Law.A;

namespace Domain.Tests.Congress.Sessions;

public sealed class WaivingLatePapers
{
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    [Fact]
    public void No_law_lets_the_congress_waive_it() => Refused.By(
        "congress.late-papers-may-be-waived", "WC-17",
        () => Late(A.Session).WaiveLatePapers(new(30, 0, 0, 0), "全体到会代表同意", Now), ("allowed", "false"));

    [Fact]
    public void Where_a_rule_of_the_place_lets_it_the_vote_is_taken()
    {
        var session = Late(A.Session.Under(WithWaiver()));
        session.WaiveLatePapers(new(30, 0, 0, 0), "全体到会代表同意", Now);
        session.Waiver!.Count.Yes.ShouldBe(30);
        session.OpenVote(SessionBuilder.Matter, VoteMethod.SecretBallot, Now);
        session.VotedOnNow!.Number.ShouldBe(SessionBuilder.Matter);
    }

    [Fact]
    public void It_takes_more_than_half_of_all_representatives() => Refused.By(
        "congress.congress-agrees-to-the-waiver", "WC-19",
        () => Late(A.Session.Under(WithWaiver())).WaiveLatePapers(new(18, 12, 0, 0), "表决", Now),
        ("yes", "18"), ("needed", "19"), ("outcome", "Rejected"));

    [Fact]
    public void Nothing_is_waived_without_a_quorum() => Refused.By(
        "congress.congress-agrees-to-the-waiver", "WC-16",
        () => Late(A.Session.Under(WithWaiver()), present: 23).WaiveLatePapers(new(23, 0, 0, 0), "表决", Now),
        ("yes", "23"), ("needed", "19"), ("outcome", "QuorumMissed"));

    [Fact]
    public void Papers_in_time_need_no_waiver() => Refused.By(
        "congress.waiver-is-needed", null,
        () => A.Session.Under(WithWaiver()).Met().WaiveLatePapers(new(30, 0, 0, 0), "表决", Now), ("late", "0"), ("isGiven", "false"));

    [Fact]
    public void A_waiver_is_for_the_meeting_for_which_it_was_given()
    {
        var session = Late(A.Session.Under(WithWaiver()));
        session.WaiveLatePapers(new(30, 0, 0, 0), "全体到会代表同意", Now);
        foreach (var number in Enumerable.Range(1, 10))
        {
            session.Leave(number, Now);
        }

        session.DeclareQuorumMissed(Now);
        session.CallTo(Days.Day("2026-10-30"), "上午9:00", "三楼会议室", Now);
        session.Waiver.ShouldBeNull();
    }

    private static Session Late(SessionBuilder builder, int present = 30)
    {
        var session = builder.Served(on: "2026-10-09");
        session.CheckIn([.. Enumerable.Range(1, present)], Now);
        return session;
    }

    private static Statutes WithWaiver()
    {
        var pack = Rules.Pack("test", "110000", Rules.Row("ZZ-01").With("matter", "late-papers-waiver").With("unit", "none").Without("value").Without("direction").Without("startEvent"));
        return new(LawBook.ReadWhole([.. Seeds.LawFiles(), pack]), Seeds.Calendar, "110000", null);
    }
}
