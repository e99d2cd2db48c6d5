using System.IO.Compression;
using System.Text;
using Domain;
using Domain.Motions;
using Domain.Motions.Import;
using Host.Documents.Excel;
using Host.Motions.Import;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Motions.Import;

/// <summary>What people type into a register, and what is no register at all.</summary>
public sealed class ReadingARegister
{
    private static readonly DateOnly Today = Day("2026-11-20");

    [Fact]
    public void A_row_says_a_motion()
    {
        var line = Read(new Register().With(
            "关于食堂的提案", ("原编号", "提〔２０２５〕１５号"), ("提案人", "张  三、李四"), ("附议人", "王五；赵六"), ("满意度", "基本满意"), ("立案情况", "意见建议"))).Single();

        line.Faults.ShouldBeEmpty();
        var motion = line.Motion!;
        (line.Number, motion.Number, motion.MovedOn, motion.Text.Topic).ShouldBe((2, "提〔2025〕15号", Day("2025-03-01"), MotionTopic.Welfare));
        motion.Movers.ShouldBe(["张三", "李四"]);
        motion.Seconders.ShouldBe(["王五", "赵六"]);
        (motion.IsOpinion, motion.State, motion.Grade, motion.Satisfaction).ShouldBe((true, ImportedState.Closed, AnswerGrade.Done, Satisfaction.BasicallySatisfied));
    }

    [Theory]
    [InlineData("2025-03-01")]
    [InlineData("2025/3/1")]
    [InlineData("2025.3.1")]
    [InlineData("2025年3月1日")]
    [InlineData("２０２５年３月１日")]
    [InlineData("2025-03-01 00:00:00")]
    [InlineData("20250301")]
    public void A_day_is_read_as_people_write_it(string text) =>
        Read(new Register().With("甲", ("提出日期", text))).Single().Motion!.MovedOn.ShouldBe(Day("2025-03-01"));

    [Theory]
    [InlineData(45717, false)]
    [InlineData(45717.75, false)]
    [InlineData(44255, true)]
    [InlineData(20250301, false)]
    public void A_day_is_read_as_the_sheet_keeps_it(double number, bool from1904) =>
        Read(new Register { From1904 = from1904 }.With("甲").But("提出日期", Register.Number((decimal)number))).Single().Motion!.MovedOn.ShouldBe(Day("2025-03-01"));

    [Theory]
    [InlineData("2025年2月30日")]
    [InlineData("去年三月")]
    [InlineData("2025")]
    [InlineData("0025-03-01")]
    public void What_is_no_day_is_said_at_its_cell(string text) => FaultOf(("提出日期", text)).ShouldBe((ImportColumn.MovedOn, $"“{text}”不是可以识别的日期，请写成2025-03-01这样。"));

    [Fact]
    public void Every_fault_of_a_row_is_said_at_once_and_at_its_cell()
    {
        var line = Read(new Register().With("", ("类别", "食堂"), ("提案人", ""), ("办结日期", "2025-02-01"), ("理由", new string('长', 4001)))).Single();

        line.Motion.ShouldBeNull();
        line.Faults.Select(fault => fault.Column).ShouldBe(
            [ImportColumn.Topic, ImportColumn.Title, ImportColumn.Reasons, ImportColumn.Movers, ImportColumn.ClosedOn]);
        line.Faults[0].Message.Zh.ShouldStartWith("“食堂”不在可选范围内，可以填：生产技术、");
        line.Faults[4].Message.Zh.ShouldBe("“办结日期”（2025年2月1日）早于“提出日期”（2025年3月1日）。");
    }

    [Fact]
    public void What_is_open_needs_its_owner_and_its_day()
    {
        var line = Read(new Register().With("甲", ("状态", "办理中"), ("答复内容", ""), ("办结日期", ""), ("办理结果", ""))).Single();

        line.Faults.Select(fault => fault.Column).ShouldBe([ImportColumn.Leader, ImportColumn.AssignedOn, ImportColumn.Due]);
    }

    [Fact]
    public void A_formula_and_a_merged_cell_are_not_guessed_at()
    {
        var lines = Read(new Register().With("甲").But("答复内容", Register.Formula("HYPERLINK(\"http://x\")", "已办。")).With("乙").With("丙").Merging("K3:K4"));

        lines[0].Faults.Single().ShouldBe(new(ImportColumn.Answer, new("是公式，请复制后“选择性粘贴—数值”。", "It is a formula; paste its value.")));
        lines.Skip(1).Select(line => line.Faults[0].Column).ShouldBe([ImportColumn.Department, ImportColumn.Department]);
    }

    [Fact]
    public void The_same_motion_twice_in_a_file_is_said_at_the_second()
    {
        var lines = Read(new Register().With("甲").With("乙", ("原编号", "1")).With("甲").With("丙", ("原编号", "１")));

        lines.Select(line => line.Faults.Count).ShouldBe([0, 0, 1, 1]);
        lines[2].Faults[0].Message.Zh.ShouldStartWith("与第2行重复");
        lines[3].Faults[0].Message.Zh.ShouldStartWith("与第3行重复");
    }

    [Fact]
    public void The_columns_may_stand_in_any_order_and_one_that_is_missing_is_named()
    {
        Read(new Register().With("甲"), [.. Register.Heading.Reverse().Append("备注")]).Single().IsGood.ShouldBeTrue();
        RefusedBy("motions.register-has-its-columns", () => Read(new Register().With("甲"), ["原编号", "案由"]))
            .ShouldStartWith("表头缺少：提出日期、类别、提案人、状态。");
    }

    [Fact]
    public void The_template_is_a_register_without_rows_and_takes_what_it_offers()
    {
        RefusedBy("motions.register-has-rows", () => ImportSheet.Read(new MemoryStream(ImportTemplate.Write()), Today));
        foreach (var column in Enum.GetValues<ImportColumn>())
        {
            ImportChoices.OfferedFor(column).Sum(choice => choice.Length + 1).ShouldBeLessThan(255, "a list in a workbook is no longer");
        }
    }

    [Fact]
    public void More_rows_than_are_read_at_once_are_refused()
    {
        var register = new Register();
        for (var number = 0; number <= SheetBounds.Rows; number++)
        {
            register.With($"提案{number}");
        }

        RefusedBy("files.workbook-is-within-its-bounds", () => Read(register));
    }

    [Fact]
    public void What_is_no_workbook_is_refused_and_not_thrown()
    {
        foreach (var bytes in (byte[][])["PK\u0003\u0004损坏"u8.ToArray(), "MZ"u8.ToArray(), Zip(("word/document.xml", "<w/>")), Zip(("xl/workbook.xml", "<a>")),
            Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"))])
        {
            RefusedBy("files.workbook-is-readable", () => ImportSheet.Read(new MemoryStream(bytes), Today));
        }
    }

    [Fact]
    public void A_workbook_that_is_a_bomb_is_given_up_early() => RefusedBy(
        "files.workbook-is-within-its-bounds", () => ImportSheet.Read(new MemoryStream(Zip(("xl/a.xml", new string('x', 60_000_000)))), Today));

    private static (ImportColumn?, string) FaultOf((string, string) cell)
    {
        var fault = Read(new Register().With("甲", cell)).Single().Faults.Single();
        return (fault.Column, fault.Message.Zh);
    }

    private static IReadOnlyList<ImportLine> Read(Register register, params string[] heading) =>
        ImportSheet.Read(new MemoryStream(register.Write(heading)), Today);

    private static string RefusedBy(string rule, Action read)
    {
        var refusal = Should.Throw<RefusedException>(read).Refusal;
        refusal.Rule.ShouldBe(rule);
        return refusal.Message.Zh;
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), Encoding.UTF8);
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
