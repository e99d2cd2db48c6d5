using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class BargainingForAClause
{
    private static readonly ClauseRef First = new(0, 1);

    [Fact]
    public void The_history_goes_from_the_proposal_to_the_agreed_text()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-10-13");

        bargaining.ProposeClause(Side.Worker, Proposal("年增幅不低于百分之八。"), Acting.UnionOfficer("2026-10-13")).ShouldBe(1);
        bargaining.AnswerClause(Side.Employer, First, "年增幅百分之三。", Acting.Hr("2026-10-13"));
        bargaining.AnswerClause(Side.Worker, First, "年增幅百分之六。", Acting.UnionOfficer("2026-10-13"));
        bargaining.AgreeClause(First, "年增幅百分之五。", Acting.Hr("2026-10-13"));

        var clause = Clause(bargaining);
        clause.History.ShouldBe(
        [
            new(ClauseVersionKind.Proposal, Side.Worker, 1, "年增幅不低于百分之八。"),
            new(ClauseVersionKind.CounterProposal, Side.Employer, 1, "年增幅百分之三。"),
            new(ClauseVersionKind.CounterProposal, Side.Worker, 1, "年增幅百分之六。"),
            new(ClauseVersionKind.Agreed, null, 1, "年增幅百分之五。"),
        ]);
        clause.AgreedText.ShouldBe("年增幅百分之五。");
        clause.Topic.ShouldBe(Topic.Remuneration);
    }

    [Fact]
    public void Before_the_first_meeting_a_proposal_says_meeting_nought()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        bargaining.ProposeClause(Side.Employer, Proposal("年增幅百分之三。"), Acting.Hr("2026-10-01"));

        Clause(bargaining).History.ShouldBe([new(ClauseVersionKind.Proposal, Side.Employer, 0, "年增幅百分之三。")]);
    }

    [Fact]
    public void Agreeing_without_words_takes_the_last_ones()
    {
        var bargaining = Proposed();

        bargaining.AgreeClause(First, " ", Acting.Hr("2026-10-13"));

        Clause(bargaining).AgreedText.ShouldBe("年增幅不低于百分之八。");
    }

    [Theory]
    [InlineData(Side.Worker)]
    [InlineData(Side.Employer)]
    public void Either_side_may_open_an_agreed_clause_again(Side side)
    {
        var bargaining = Proposed();
        bargaining.AgreeClause(First, "", Acting.Hr("2026-10-13"));

        bargaining.AnswerClause(side, First, "另行约定。", Acting.Hr("2026-10-14"));

        Clause(bargaining).AgreedText.ShouldBeNull();
        Clause(bargaining).History.Count.ShouldBe(3);
    }

    [Fact]
    public void Nobody_answers_themselves() => Refused.By(
        "bargaining.answer-is-by-the-other-side", null,
        () => Proposed().AnswerClause(Side.Worker, First, "年增幅百分之七。", Acting.UnionOfficer("2026-10-14")),
        ("clause", "1"), ("spoke", "Worker"));

    [Fact]
    public void Agreeing_is_refused_before_a_meeting_is_recorded() => Refused.By(
        "bargaining.a-meeting-was-recorded", "BJ-07",
        () => A.Case.JustOpened().WithClause(Topic.Remuneration, new ClauseVersion(ClauseVersionKind.Proposal, Side.Worker, 0, "建议。"))
            .Build().AgreeClause(First, "", Acting.Hr("2026-10-13")),
        ("meetings", "0"));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Is_refused_for_a_clause_that_is_not_there(int number) => Refused.By(
        "bargaining.clause-is-there", null,
        () => Proposed().AnswerClause(Side.Employer, new ClauseRef(0, number), "年增幅百分之三。", Acting.Hr("2026-10-14")),
        ("number", $"{number}"), ("count", "1"));

    [Theory]
    [InlineData(-1, "0")]
    [InlineData(1, "2")]
    [InlineData(int.MaxValue, "2147483647")]
    public void Is_refused_for_a_contract_that_is_not_there(int index, string number) => Refused.By(
        "bargaining.contract-is-there", null,
        () => Proposed().ProposeClause(Side.Worker, Proposal("建议。") with { Contract = index }, Acting.UnionOfficer("2026-10-14")),
        ("number", number), ("count", "1"));

    [Theory]
    [InlineData("", "建议。", "Title", "200")]
    [InlineData("工资", "", "Text", "8000")]
    public void Is_refused_without_title_or_words(string title, string text, string field, string most) => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => Proposed().ProposeClause(Side.Worker, new ClauseProposal(0, Topic.Other, title, text), Acting.UnionOfficer("2026-10-14")),
        ("field", field), ("length", "0"), ("least", "1"), ("most", most));

    [Fact]
    public void Nothing_can_be_said_while_the_bargaining_is_suspended() => Refused.By(
        "bargaining.bargaining-goes-on", "CC-26",
        () => A.Case.InBargainingSince("2026-10-13").WithSuspension("2026-10-14", "2026-11-14").Build()
            .ProposeClause(Side.Worker, Proposal("建议。"), Acting.UnionOfficer("2026-10-15")),
        ("suspendedSince", "2026-10-14"));

    public static TheoryData<string, Action<BargainingCase>> Changes => new()
    {
        { "propose", c => c.ProposeClause(Side.Worker, Proposal("建议。"), Acting.UnionOfficer("2026-10-15")) },
        { "answer", c => c.AnswerClause(Side.Employer, First, "意见。", Acting.Hr("2026-10-15")) },
        { "agree", c => c.AgreeClause(First, "", Acting.Hr("2026-10-15")) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Nothing_can_be_changed_once_the_draft_is_closed(string what, Action<BargainingCase> change)
    {
        BargainingCase bargaining = A.Case.WithMeetingOn("2026-10-13").WithDraftClosedOn("2026-10-14");
        var before = bargaining.Record;

        Refused.By("bargaining.text-is-unchanged", null, () => change(bargaining), ("closedOn", "2026-10-14"));
        bargaining.Record.ShouldBeSameAs(before, what);
    }

    private static BargainingCase Proposed() => A.Case.InBargainingSince("2026-10-13").WithClause(
        Topic.Remuneration, new ClauseVersion(ClauseVersionKind.Proposal, Side.Worker, 1, "年增幅不低于百分之八。"));

    private static Clause Clause(BargainingCase bargaining) => bargaining.Record.Contracts[0].Clauses.ShouldHaveSingleItem();

    private static ClauseProposal Proposal(string text) => new(0, Topic.Remuneration, "工资调整", text);
}
