using Domain.Letters;
using Domain.Motions;
using static Domain.Tests.Days;

namespace Domain.Tests.Letters;

public sealed class HandlingALetter
{
    [Fact]
    public void Begins_with_the_union_which_has_seven_days()
    {
        var letter = A.Letter.Received();

        letter.Record.Standing.ShouldBe(new(LetterState.Received, Day("2026-10-01"), Day("2026-10-08")));
        letter.HolderOn(Day("2026-10-03")).ShouldBe(new(LetterHolderKind.Union, "中建玖合工会", Day("2026-10-01")));
    }

    [Theory]
    [InlineData("", "菜价没有公布。", "Title")]
    [InlineData("食堂菜价", "  ", "Body")]
    public void Is_refused_where_it_says_nothing(string title, string body, string field) =>
        LetterBuilder.RefusedBy("bargaining.text-is-within-its-bounds", () => Letter.Checked(new(MotionTopic.Other, title, body, ""))).Field.ShouldBe(field);

    /// <summary>Origin of the last day: PR-20, 15 calendar days from the day after.</summary>
    [Fact]
    public void Is_to_be_answered_within_fifteen_days_of_being_handed_on()
    {
        var letter = A.Letter.Assigned();

        letter.Record.Round!.Due.ShouldBe(Day("2026-10-27"));
        letter.HolderOn(Day("2026-10-27")).ShouldBe(new(LetterHolderKind.Department, "后勤部", Day("2026-10-12")));
        letter.DeadlineOf(Letter.StepDay, default)!.Reasoned!.Row.Id.ShouldBe("PR-20");
    }

    [Fact]
    public void Is_its_leaders_when_the_last_day_is_over() =>
        A.Letter.Assigned().HolderOn(Day("2026-10-29")).ShouldBe(new(LetterHolderKind.Leader, "副总经理", Day("2026-10-28")));

    [Fact]
    public void Goes_back_to_the_union_where_it_is_anothers()
    {
        var letter = A.Letter.Assigned();

        letter.HandBack("后勤部", "由财务部定价。", Acting.Hr("2026-10-13")).ShouldBe("HandedBack");

        letter.HolderOn(Day("2026-10-14")).Kind.ShouldBe(LetterHolderKind.Union);
        letter.Assign("财务部", "副总经理", Acting.UnionOfficer("2026-10-14"));
        LetterBuilder.RefusedBy("letters.handler-has-the-letter", () => letter.Answer("后勤部", LetterBuilder.Text, Acting.Hr("2026-10-15")));
    }

    [Fact]
    public void Is_answered_by_the_leader_in_person_or_by_the_union_itself()
    {
        var personal = A.Letter.Received();
        personal.Assign("", "总经理", Acting.UnionOfficer("2026-10-12"));
        personal.HolderOn(Day("2026-10-12")).ShouldBe(new(LetterHolderKind.Leader, "总经理", Day("2026-10-12")));
        personal.Answer("总经理", LetterBuilder.Text, Acting.Hr("2026-10-13"));
        personal.Record.Answer!.By.ShouldBe("总经理");

        var own = A.Letter.Received();
        own.Answer(null, LetterBuilder.Text, Acting.UnionOfficer("2026-10-02")).ShouldBe("Answered");
        own.Record.Answer!.By.ShouldBe("中建玖合工会");
    }

    [Fact]
    public void Is_refused_an_answer_without_text() =>
        LetterBuilder.RefusedBy("motions.answer-has-text", () => A.Letter.Assigned().Answer("后勤部", LetterBuilder.Text with { Text = " " }, Acting.Hr("2026-10-20")));

    [Theory]
    [InlineData(Satisfaction.Satisfied, "Accepted", LetterState.Closed)]
    [InlineData(Satisfaction.BasicallySatisfied, "Accepted", LetterState.Closed)]
    [InlineData(Satisfaction.Dissatisfied, "Dissatisfied", LetterState.Received)]
    public void Is_closed_by_its_rating_or_handled_again(Satisfaction value, string outcome, LetterState state)
    {
        var letter = A.Letter.Answered();

        letter.Rate(value, "", Acting.Program("2026-10-22")).ShouldBe(outcome);

        letter.Record.Standing.State.ShouldBe(state);
    }

    [Fact]
    public void Goes_to_a_higher_leader_the_second_time_and_ends_there()
    {
        var letter = A.Letter.Answered();
        letter.Rate(Satisfaction.Dissatisfied, "没有说何时公布。", Acting.Program("2026-10-22"));

        LetterBuilder.RefusedBy("motions.handling-again-is-by-a-higher-leader", () => letter.Assign("后勤部", "副总经理", Acting.UnionOfficer("2026-10-23")));
        letter.Assign("后勤部", "总经理", Acting.UnionOfficer("2026-10-23"));
        letter.Answer("后勤部", LetterBuilder.Text, Acting.Hr("2026-10-25"));
        letter.Rate(Satisfaction.Dissatisfied, "", Acting.Program("2026-10-26")).ShouldBe("Unsettled");
        letter.Record.Standing.State.ShouldBe(LetterState.Closed);
    }

    [Fact]
    public void Closes_by_itself_when_nobody_rates_it()
    {
        var letter = A.Letter.Answered();

        LetterBuilder.RefusedBy("motions.step-is-overdue", () => letter.Lapse("Letters.Rate", Acting.Program("2026-11-04")));
        letter.Lapse("Letters.Rate", Acting.Program("2026-11-05")).ShouldBe("Accepted");
        letter.Record.Standing.ShouldBe(new(LetterState.Closed, Day("2026-11-05"), null));
    }

    [Fact]
    public void Is_withdrawn_before_its_answer_only()
    {
        var letter = A.Letter.Assigned();
        letter.Withdraw("", Acting.Program("2026-10-13")).ShouldBe("Withdrawn");

        letter.HolderOn(Day("2026-10-13")).Kind.ShouldBe(LetterHolderKind.Archive);
        LetterBuilder.RefusedBy("letters.letter-stands-at-this-step", () => A.Letter.Answered().Withdraw("", Acting.Program("2026-10-22")));
    }
}
