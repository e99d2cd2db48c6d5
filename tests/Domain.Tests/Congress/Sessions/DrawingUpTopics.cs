using Domain.Congress.Sessions;

namespace Domain.Tests.Congress.Sessions;

public sealed class DrawingUpTopics
{
    private static readonly ActMoment Now = Acting.UnionOfficer("2026-09-20");

    [Fact]
    public void Representatives_are_numbered_in_the_order_given() =>
        A.Session.WithTopics().Record.Representatives.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 36));

    [Fact]
    public void The_same_name_twice_in_one_delegation_is_refused() => Refused.By(
        "congress.representatives-can-be-told-apart", null,
        () => A.Session.Opened().RegisterRepresentatives([new(0, "李明", "一团", false), new(0, "李明", "一团", false)]),
        ("twice", "李明"));

    [Fact]
    public void The_same_name_in_two_delegations_is_taken()
    {
        var session = A.Session.Opened();
        session.RegisterRepresentatives([new(0, "李明", "一团", false), new(0, "李明", "二团", false)]);
        session.Entitled.ShouldBe(2);
    }

    [Fact]
    public void Only_a_general_meeting_counts_heads() => Refused.By(
        "congress.heads-are-counted-at-a-general-meeting", null, () => A.Session.Opened().RegisterStaff(80), ("kind", "Annual"));

    [Fact]
    public void A_general_meeting_is_of_all_workers()
    {
        var session = A.Session.Of(SessionKind.GeneralMeeting).Opened();
        session.RegisterStaff(80);
        session.Entitled.ShouldBe(80);
    }

    [Fact]
    public void Topics_are_not_put_forward_while_nobody_is_entitled()
    {
        var session = A.Session.Opened();
        session.AddItem(new(SessionItemKind.Report, "财务预算", "", null), Acting.UnionOfficer("2026-09-15"));
        Refused.By("congress.representatives-are-registered", null, () => session.ProposeTopics("座谈会", Now), ("entitled", "0"));
    }

    [Fact]
    public void An_empty_list_is_not_put_forward()
    {
        var session = A.Session.Opened();
        session.RegisterRepresentatives(SessionBuilder.Representatives(3));
        Refused.By("congress.session-has-items", null, () => session.ProposeTopics("座谈会", Now), ("items", "0"));
    }

    [Fact]
    public void The_vote_on_a_draft_names_its_case() => Refused.By(
        "congress.draft-item-names-its-case", null,
        () => A.Session.Opened().AddItem(new(SessionItemKind.ContractDraft, "集体合同草案", "", null), Acting.UnionOfficer("2026-09-15")),
        ("isDraft", "true"), ("namesCase", "false"));

    [Fact]
    public void Another_item_names_no_case() => Refused.By(
        "congress.draft-item-names-its-case", null,
        () => A.Session.Opened().AddItem(new(SessionItemKind.Matter, "方案", "", SessionBuilder.Draft), Acting.UnionOfficer("2026-09-15")),
        ("isDraft", "false"), ("namesCase", "true"));

    [Fact]
    public void A_draft_is_listed_once() => Refused.By(
        "congress.draft-is-listed-once", null,
        () => A.Session.WithDraft().WithTopics().AddItem(new(SessionItemKind.ContractDraft, "再议", "", SessionBuilder.Draft), Acting.UnionOfficer("2026-09-15")),
        ("item", "3"));

    [Fact]
    public void A_dropped_item_keeps_its_number_and_can_be_listed_anew()
    {
        var session = A.Session.WithDraft().WithTopics();
        session.DropItem(3, "尚未协商一致");
        session.AddItem(new(SessionItemKind.ContractDraft, "集体合同草案", "", SessionBuilder.Draft), Acting.UnionOfficer("2026-09-15"));
        session.Record.Items.Select(i => (i.Number, i.Stands)).ShouldBe([(1, true), (2, true), (3, false), (4, true)]);
    }

    [Fact]
    public void What_is_not_on_the_list_cannot_be_dropped() => Refused.By(
        "congress.item-is-on-the-list", null, () => A.Session.WithTopics().DropItem(9, "理由"), ("number", "9"));

    [Fact]
    public void The_management_agrees() => A.Session.Agreed().Record.Proposals.ShouldHaveSingleItem().Agreed.ShouldBe(true);

    [Fact]
    public void The_management_sends_back_with_a_reason()
    {
        var session = A.Session.WithTopics();
        session.ProposeTopics("座谈会", Now).ShouldBe("Proposed");
        session.AnswerTopics(false, "增加预算报告").ShouldBe("Returned");
        session.Record.Proposals[^1].Reason.ShouldBe("增加预算报告");
    }

    [Fact]
    public void Nothing_is_sent_back_without_a_reason()
    {
        var session = A.Session.WithTopics();
        session.ProposeTopics("座谈会", Now);
        Should.Throw<RefusedException>(() => session.AnswerTopics(false, " ")).Refusal.Field.ShouldBe("Reason");
    }

    [Theory]
    [InlineData(SessionKind.JointMeeting, SessionItemKind.Confirmation)]
    [InlineData(SessionKind.JointMeeting, SessionItemKind.ResolutionChange)]
    [InlineData(SessionKind.Annual, SessionItemKind.Confirmation)]
    [InlineData(SessionKind.Annual, SessionItemKind.ResolutionChange)]
    public void Confirmations_and_changes_do_not_come_as_a_title_alone(SessionKind session, SessionItemKind item) => Refused.By(
        "congress.item-is-drawn-up-with-its-sheet", null,
        () => A.Session.Of(session).Opened().AddItem(new(item, "高温作息调整", "", null), Now), ("kind", $"{item}"));

    [Fact]
    public void A_session_is_called_off_with_its_reason()
    {
        var session = A.Session.WithTopics();
        session.CallOff("并入年度会议").ShouldBe("CalledOff");
        session.Record.CalledOffFor.ShouldBe("并入年度会议");
    }

    [Theory]
    [InlineData(3, 2, SessionKind.Annual, "第三届职工代表大会第二次会议")]
    [InlineData(10, 11, SessionKind.Extraordinary, "第十届职工代表大会第十一次会议（临时会议）")]
    [InlineData(20, 21, SessionKind.JointMeeting, "第二十届职工代表大会第二十一次联席会议")]
    [InlineData(1, 1, SessionKind.GeneralMeeting, "第一届职工大会第一次会议")]
    public void A_session_is_named_by_term_and_ordinal(int term, int ordinal, SessionKind kind, string title) =>
        new SessionName(term, ordinal, kind).Title.Zh.ShouldBe(title);
}
