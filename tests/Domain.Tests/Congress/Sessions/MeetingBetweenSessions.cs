using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Law.OwnRules;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>The joint meeting of heads, and the congress that confirms or refuses what it decided.</summary>
public sealed class MeetingBetweenSessions
{
    private const int Decided = 1;

    private static readonly ActMoment Before = Acting.UnionOfficer("2026-09-15");
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);
    private static readonly UrgentMatter Heat = new(UrgentTopic.Delegated, "高温预警已发布，不能等到年度会议。", "第三届第一次会议授权决定第二条");

    [Fact]
    public void Only_heads_are_listed() => Refused.By(
        "congress.joint-meeting-is-of-heads", null,
        () => Opened().RegisterRepresentatives([new(0, "张一", "一团", true), new(0, "李二", "一团", false)]), ("other", "李二"));

    [Theory]
    [InlineData(UrgentTopic.ContractDraft, "WC-11")]
    [InlineData(UrgentTopic.WelfareFund, "WC-11")]
    [InlineData(UrgentTopic.InsuranceAndHousingFund, "WC-11")]
    [InlineData(UrgentTopic.ModelWorkers, "WC-11")]
    [InlineData(UrgentTopic.Elections, "WC-12")]
    [InlineData(UrgentTopic.Appraisal, "WC-13")]
    [InlineData(UrgentTopic.AnnuityPlan, "WC-11")]
    [InlineData(UrgentTopic.MajorMatters, "LCL-04")]
    [InlineData(UrgentTopic.Committees, "WC-08")]
    [InlineData(UrgentTopic.StaffResettlement, "WC-09")] // a power of its own only where the state owns or holds the unit
    public void What_is_for_the_congress_itself_is_refused_with_its_article(UrgentTopic topic, string row) => Refused.By(
        "congress.matter-is-within-the-joint-meetings-powers", row,
        () => Opened().AddUrgentMatter("方案", Heat with { Topic = topic }, Before), ("topic", $"{topic}"));

    [Fact]
    public void Resettling_staff_is_for_the_congress_of_a_state_held_enterprise_by_a_rule_of_its_own()
    {
        var law = new Statutes(Domain.Tests.Law.Seeds.Law, Domain.Tests.Law.Seeds.Calendar, new("110000", null, EmployerKind.StateHeld), UnitRules.None);

        Refused.By(
            "congress.matter-is-within-the-joint-meetings-powers", "WC-14",
            () => A.Session.Of(SessionKind.JointMeeting).Under(law).Opened().AddUrgentMatter("方案", Heat with { Topic = UrgentTopic.StaffResettlement }, Before),
            ("topic", "StaffResettlement"));
    }

    [Theory]
    [InlineData(UrgentTopic.WelfareFund)]
    [InlineData(UrgentTopic.Elections)]
    public void A_place_s_own_text_on_what_joint_meetings_leave_alone_goes_first(UrgentTopic topic) => Refused.By(
        "congress.matter-is-within-the-joint-meetings-powers", "WC-SH-25",
        () => A.Session.Of(SessionKind.JointMeeting).Under(Domain.Tests.Law.Seeds.Statutes("310000", null)).Opened()
            .AddUrgentMatter("方案", Heat with { Topic = topic }, Before),
        ("topic", $"{topic}"));

    [Theory]
    [InlineData("职工福利费追加方案", "福利费", "WelfareFund", "WC-11")]
    [InlineData("集体合同续订", "集体合同", "ContractDraft", "WC-11")]
    [InlineData("补选职工监事", "职工监事", "Elections", "WC-12")]
    [InlineData("调整住房公积金缴存比例", "公积金", "InsuranceAndHousingFund", "WC-11")]
    public void A_title_that_names_what_is_the_congress_s_own_is_not_left_to_it(string title, string word, string topic, string row)
    {
        Refused.By(
            "congress.urgent-matter-is-told-apart", row, () => Opened().AddUrgentMatter(title, Heat, Before), ("word", word), ("topic", topic));
        var meeting = Opened();
        meeting.AddUrgentMatter(title, Heat with { Distinction = "仅安排检查人员，不涉及方案内容。" }, Before);
        meeting.Record.Items[0].Urgent!.Distinction.ShouldBe("仅安排检查人员，不涉及方案内容。");
    }

    [Fact]
    public void A_contracts_draft_does_not_come_on_its_list() => Refused.By(
        "congress.matter-is-within-the-joint-meetings-powers", "WC-11",
        () => Opened().AddItem(new(SessionItemKind.ContractDraft, "集体合同草案", "", SessionBuilder.Draft), Before), ("topic", "ContractDraft"));

    [Fact]
    public void Leaders_are_not_appraised_there() => Refused.By(
        "congress.matter-is-within-the-joint-meetings-powers", "WC-13",
        () => Opened().AddAppraisal("民主评议", new([new("总经理", "")], ["履职"], ["优秀", "称职"], [new("代表", 1)], []), Before), ("topic", "Appraisal"));

    [Fact]
    public void Welfare_is_not_chosen_there() => Refused.By(
        "congress.matter-is-within-the-joint-meetings-powers", "WC-11",
        () => Opened().AddChoice("福利", (1m, []), Before), ("topic", "WelfareFund"));

    [Fact]
    public void A_matter_is_entered_with_why_it_cannot_wait() => Refused.By(
        "congress.urgent-matters-are-the-joint-meetings", null,
        () => Opened().AddItem(new(SessionItemKind.Matter, "高温作息调整", "", null), Before), ("kind", "JointMeeting"), ("isUrgent", "false"));

    [Fact]
    public void The_congress_has_no_urgent_matters() => Refused.By(
        "congress.urgent-matters-are-the-joint-meetings", null,
        () => A.Session.Opened().AddUrgentMatter("高温作息调整", Heat, Before), ("kind", "Annual"), ("isUrgent", "true"));

    [Fact]
    public void Reports_are_heard_there_as_at_mid_year()
    {
        var meeting = Opened();
        meeting.AddItem(new(SessionItemKind.Report, "上半年决议执行和提案办理情况", "", null), Before);
        meeting.Record.Items.Count.ShouldBe(1);
    }

    [Fact]
    public void Its_papers_have_no_period_of_seven_days()
    {
        var meeting = Opened();
        meeting.CallTo(Day("2026-09-16"), "上午9:00", "会议室", Before);
        meeting.LastDayToServe.ShouldBeNull();
    }

    [Fact]
    public void What_it_decided_waits_for_the_congress()
    {
        Held(yes: 3).Unconfirmed.ShouldBeEmpty();
        Held(yes: 4).Unconfirmed.ShouldHaveSingleItem()
            .ShouldBe(new JointDecision(Held(4).Id, Decided, new(3, 2, SessionKind.JointMeeting), Day(SessionBuilder.Meeting), "高温作息调整"));
    }

    [Fact]
    public void It_comes_on_the_next_sessions_list_once()
    {
        var next = A.Session.Opened();
        next.PutForConfirmation(Held(4));
        next.PutForConfirmation(Held(4));
        var item = next.Record.Items.ShouldHaveSingleItem();
        (item.Kind, item.Title, item.IsVotedOn).ShouldBe((SessionItemKind.Confirmation, "高温作息调整", true));
    }

    [Fact]
    public void It_is_not_put_on_a_list_whose_papers_are_out()
    {
        var served = A.Session.Served();
        served.TakesConfirmations.ShouldBeFalse();
        served.PutForConfirmation(Held(4));
        served.Record.Items.Count.ShouldBe(2);
    }

    [Fact]
    public void Nobody_takes_it_off_the_list() => Refused.By(
        "congress.confirmation-stays-on-the-list", null,
        () =>
        {
            var next = A.Session.Opened();
            next.PutForConfirmation(Held(4));
            next.DropItem(1, "不再需要");
        },
        ("number", "1"));

    [Fact]
    public void Confirmed_it_stands()
    {
        var meeting = Resolved();
        meeting.EnterConfirmation(Asked(yes: 19), 3, Day("2026-12-20")).ShouldBeNull();
        meeting.Record.Resolutions[0].IsOpen.ShouldBeTrue();
        meeting.Record.Items[0].Confirmation!.IsConfirmed.ShouldBeTrue();
        meeting.Unconfirmed.ShouldBeEmpty();
    }

    [Fact]
    public void Refused_it_ends_with_its_resolution()
    {
        var meeting = Resolved();
        meeting.EnterConfirmation(Asked(yes: 18), 3, Day("2026-12-20")).ShouldBe("CarriedOut");
        meeting.Record.Resolutions[0].Ended.ShouldBe(new ResolutionEnd(Day("2026-12-20"), ResolutionEndReason.DecisionRefused));
        meeting.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void Refused_before_its_resolution_is_drawn_up_it_needs_none()
    {
        var meeting = Held(4);
        meeting.CloseMeeting(Now);
        meeting.EnterConfirmation(Asked(yes: 18), 3, Day("2026-12-20")).ShouldBeNull();
        meeting.FinishResolutions().ShouldBe("NoneIssued");
    }

    [Fact]
    public void The_congress_says_so_once()
    {
        var meeting = Resolved();
        meeting.EnterConfirmation(Asked(yes: 19), 3, Day("2026-12-20"));
        Refused.By("congress.decision-awaits-confirmation", null, () => meeting.EnterConfirmation(Asked(18), 3, Day("2026-12-21")), ("item", "1"));
    }

    [Fact]
    public void Nobody_says_so_before_the_congress_has_voted()
    {
        var next = A.Session.Opened();
        next.PutForConfirmation(Held(4));
        Refused.By("congress.decision-awaits-confirmation", null, () => Resolved().EnterConfirmation(next, 1, Day("2026-12-20")), ("item", "0"));
    }

    [Fact]
    public void A_confirmation_needs_no_resolution_of_its_own()
    {
        var next = Asked(yes: 30);
        next.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        next.OpenVote(SessionBuilder.Matter, VoteMethod.SecretBallot, Now);
        SessionBuilder.Count(next, SessionBuilder.Matter, new(0, 30, 0, 0));
        next.Announce(SessionBuilder.Matter, Now);
        next.CloseMeeting(Now);
        next.FinishResolutions().ShouldBe("NoneIssued");
    }

    /// <summary>A session that was asked as item 3 and said so, with so many votes of 36.</summary>
    private static Session Asked(int yes)
    {
        var next = A.Session.With(s => s.PutForConfirmation(Held(4))).Met();
        next.OpenVote(3, VoteMethod.SecretBallot, Now);
        SessionBuilder.Count(next, 3, new(yes, 30 - yes, 0, 0));
        next.Announce(3, Now);
        return next;
    }

    private static Session Opened() => A.Session.Of(SessionKind.JointMeeting).Opened();

    /// <summary>Six heads, all present, so many of them in favour.</summary>
    private static Session Held(int yes)
    {
        var meeting = Opened();
        meeting.RegisterRepresentatives([.. Enumerable.Range(1, 6).Select(n => new SessionRepresentative(0, $"团长{n}", $"第{n}代表团", true))]);
        meeting.AddUrgentMatter("高温作息调整", Heat, Before);
        meeting.CallTo(Day(SessionBuilder.Meeting), "上午9:00", "会议室", Acting.UnionOfficer("2026-10-13"));
        meeting.CheckIn([1, 2, 3, 4, 5, 6], Now);
        meeting.OpenVote(Decided, VoteMethod.ShowOfHands, Now);
        meeting.EnterPaperCount(Decided, ("王芳", "李强"), new(yes, 6 - yes, 0, 0), Now);
        meeting.Announce(Decided, Now);
        return meeting;
    }

    private static Session Resolved()
    {
        var meeting = Held(4);
        meeting.CloseMeeting(Now);
        meeting.Resolve(new(Decided, "高温期间调整作息。", "生产部", [("执行新作息", Day("2026-12-31"))]));
        meeting.FinishResolutions();
        return meeting;
    }
}
