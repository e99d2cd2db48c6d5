using System.Text.Json;
using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

/// <summary>Format 1 of a stored motion. What was stored once is read for ever.</summary>
public sealed class StoredMotionFormat
{
    private static readonly string Stored =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Motions", "stored-motion-1.json")).TrimEnd();

    private static readonly string StoredImported =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Motions", "stored-motion-imported-1.json")).TrimEnd();

    [Fact]
    public void A_motion_stored_in_format_1_reads_and_writes_as_it_always_did() =>
        MotionFormat.Write(MotionFormat.Read(Stored)).ShouldBe(Stored);

    [Fact]
    public void It_says_what_it_said_when_it_was_stored()
    {
        var record = MotionFormat.Read(Stored);

        record.Text!.Title.ShouldBe("关于改善职工食堂的提案");
        record.Screening!.Outcome.ShouldBe(ScreeningOutcome.Declined);
        record.Objection!.Decision!.Outcome.ShouldBe(ScreeningOutcome.Filed);
        record.Rounds.Count.ShouldBe(3);
        record.Rounds[0].HandedBack!.Department.ShouldBe("后勤部");
        record.Rounds[1].Extension!.Until.ShouldBe(Day("2026-12-11"));
        record.Rounds[1].Surveys[0].IsDissatisfied.ShouldBeTrue();
        record.Rounds[2].Reviews.ShouldHaveSingleItem().IsDone.ShouldBeTrue();
        record.Merged.ShouldHaveSingleItem().Movers[0].Name.ShouldBe("李四");
        record.Standing.ShouldBe(new(MotionState.Closed, Day("2027-03-01"), null));
    }

    [Theory]
    [InlineData(typeof(MotionRecord), "")]
    [InlineData(typeof(HandlingRound), "rounds")]
    public void The_document_holds_every_property_so_that_none_can_change_unseen(Type type, string list)
    {
        using var document = JsonDocument.Parse($"[{Stored},{StoredImported}]");
        JsonElement[] motions = [.. document.RootElement.EnumerateArray().Select(stored => stored.GetProperty("motion"))];
        JsonElement[] at = list.Length == 0 ? motions : [.. motions.SelectMany(motion => motion.GetProperty(list).EnumerateArray())];

        type.GetProperties().Where(property => property.CanWrite)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Except(["withdrawal", "delegation", "opinion", "enteredFromPaperOn", "confirmed", "askedAt", "delays"])
            .ShouldBeSubsetOf(at.SelectMany(element => element.EnumerateObject()).Select(property => property.Name));
    }

    [Fact]
    public void One_that_was_imported_and_awarded_with_its_files_is_stored_so()
    {
        MotionFormat.Write(MotionFormat.Read(StoredImported)).ShouldBe(StoredImported);
        var motion = ImportingAMotion.Import(ImportingAMotion.Closed);
        motion.Nominate("职工受益。", AwardingMotions.Rule, 0, Acting.UnionOfficer("2026-12-10"));
        motion.ScoreForAward(90, Acting.UnionOfficer("2026-12-11"));
        motion.VoteForAward(Fourth, Roll, Acting.UnionOfficer("2026-12-12"));
        motion.GiveAward("全体职工受益。", AwardingMotions.Rule, 0, Acting.UnionOfficer("2026-12-20"));
        var file = new FileId(new Guid(50, 0, 0, new byte[8]));
        MotionFormat.Write(motion.Record with { Attachments = [file], Rounds = [motion.Record.Rounds[0] with { AnswerFiles = [file] }] }).ShouldBe(StoredImported);
    }

    [Fact]
    public void Neither_empty_lists_nor_what_follows_from_the_rest_are_stored()
    {
        var stored = MotionFormat.Write(A.Motion.Assigned().Record);

        stored.ShouldNotContain("urgings");
        stored.ShouldNotContain("authors");
        stored.ShouldNotContain("isFiled");
        stored.ShouldNotContain("null");
        stored.ShouldContain("食堂菜品单一");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"format":2,"motion":null}""")]
    public void What_is_no_stored_motion_is_not_read(string stored) => Should.Throw<JsonException>(() => MotionFormat.Read(stored));

    /// <summary>How the stored one came about; it stays readable when this does not build the same any more.</summary>
    [Fact]
    public void A_whole_life_of_a_motion_is_stored_so()
    {
        var motion = A.Motion.Objected();
        motion.DecideObjection(new(ScreeningOutcome.Filed, ""), Acting.UnionOfficer("2026-09-24"));
        A.Motion.Number(16).By(Fourth, Mover, Second).Supported().MergeInto(motion, "同为食堂事项。", Acting.UnionOfficer("2026-09-25"));
        motion.Assign(Assignment("副总经理"), Acting.UnionOfficer("2026-10-09"));
        motion.HandBack("后勤部", "食堂由物业公司管理。", Acting.Hr("2026-10-10"));
        motion.Assign(Assignment("副总经理"), Acting.UnionOfficer("2026-10-12"));
        motion.Urge("请按期答复。", Acting.UnionOfficer("2026-11-01"));
        motion.Extend(Day("2026-12-11"), "需要招标。", Acting.Hr("2026-11-09"));
        motion.Supervise("督〔2026〕3号", "请副总经理督促办理。", Acting.UnionOfficer("2026-11-12"));
        motion.DraftAnswer(Impossible, Acting.Hr("2026-11-20"));
        Answer(motion, "2026-11-23");
        RateByAll(motion, Satisfaction.Dissatisfied, "2026-11-25");
        motion.Assign(Assignment("总经理", isHighest: true), Acting.UnionOfficer("2026-11-26"));
        motion.DraftAnswer(Planned, Acting.Hr("2026-12-01"));
        Answer(motion, "2026-12-02");
        RateByAll(motion, Satisfaction.Satisfied, "2026-12-03");
        motion.ReportPlan(new(true, "已完成改造。", null), Acting.Hr("2027-02-20"));
        RateByAll(motion, Satisfaction.Satisfied, "2027-02-25");
        motion.Close("食堂改造完成。", Acting.UnionOfficer("2027-03-01"));

        MotionFormat.Write(motion.Record).ShouldBe(Stored);
    }
}
