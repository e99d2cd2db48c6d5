using static Domain.Tests.Days;
using Domain.Motions;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class MergingMotions
{
    [Fact]
    public void Every_author_stays_one_and_is_counted_once()
    {
        var (lead, other) = (A.Motion.Filed(), A.Motion.Number(16).By(Fourth, Mover, Second).Supported());

        other.MergeInto(lead, "同为食堂事项。", Acting.UnionOfficer("2026-09-20")).ShouldBe("Merged");

        lead.Record.Authors.Select(author => author.Name).ShouldBe(["赵一", "钱二", "孙三", "李四"]);
        lead.Record.Merged.ShouldHaveSingleItem().Number.ShouldBe("提〔2026〕16号");
        other.Record.Screening!.Lead.ShouldBe(lead.Id);
        other.HolderOn(new(2026, 9, 21)).Names.ShouldBe(["提〔2026〕15号"]);
    }

    [Fact]
    public void All_of_them_rate_the_one_answer()
    {
        var lead = A.Motion.Drafted();
        var other = A.Motion.Number(16).By(Fourth, Mover, Second).Supported();
        other.MergeInto(lead, "同为食堂事项。", Acting.UnionOfficer("2026-11-01"));
        Answer(lead, "2026-11-05");

        lead.Rate(Mover, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06")).ShouldBeNull();
        lead.Rate(Second, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06")).ShouldBeNull();
        lead.Rate(Third, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06")).ShouldBeNull();
        lead.Rate(Fourth, Satisfaction.Dissatisfied, "价格没有降", Acting.UnionOfficer("2026-11-06")).ShouldBe("Dissatisfied");
    }

    [Fact]
    public void A_motion_is_not_merged_into_itself()
    {
        var motion = A.Motion.Supported();

        Refused.By(
            "motions.lead-motion-is-being-handled", null, () => motion.MergeInto(motion, "同案", Acting.UnionOfficer("2026-09-20")),
            ("lead", "提〔2026〕15号"), ("isAnother", "false"), ("isOfTheSameUnion", "true"), ("isBeforeItsAnswer", "false"));
    }

    [Fact]
    public void An_answered_motion_takes_nobody_in_any_more() => Refused.By(
        "motions.lead-motion-is-being-handled", null,
        () => A.Motion.Number(16).Supported().MergeInto(A.Motion.Answered(), "同案", Acting.UnionOfficer("2026-11-06")),
        ("lead", "提〔2026〕15号"), ("isAnother", "true"), ("isOfTheSameUnion", "true"), ("isBeforeItsAnswer", "false"));

    [Fact]
    public void Without_a_written_reason_neither_changes()
    {
        var (lead, other) = (A.Motion.Filed(), A.Motion.Number(16).Supported());

        Refused.By(
            "motions.decision-has-a-written-reason", "PR-12", () => other.MergeInto(lead, "", Acting.UnionOfficer("2026-09-20")),
            ("outcome", "Merged"), ("length", "0"));
        lead.Record.Merged.ShouldBeEmpty();
        other.Record.Standing.State.ShouldBe(MotionState.Screening);
    }

    [Fact]
    public void Whose_part_was_entered_from_paper_is_known_also_of_a_merged_one()
    {
        var lead = A.Motion.Filed();
        lead.Record.OnPaper.ShouldBe([Second, Third], ignoreOrder: true); // the union entered both signatures
        lead.Record.OnPaper.ShouldNotContain(Mover);
        var other = A.Motion.Number(16).By(Fourth).Supported();

        other.MergeInto(lead, "同一事项。", Acting.MotionsCommittee("2026-09-20"));

        lead.Record.Merged[0].OnPaper.ShouldBe([Second, Third], ignoreOrder: true);
        lead.Record.OnPaper.ShouldNotContain(Fourth);
    }
}
