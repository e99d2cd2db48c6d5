using System.Diagnostics;
using Domain;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Motions.Figures;
using Host.Documents.Reports;
using Host.Documents.Word;

namespace Benchmarks;

/// <summary>A mid-year report on 300 motions and 60 resolutions as a Word file, from its input to the last byte.</summary>
internal sealed class Reports : IBenchmark
{
    private const int MotionCount = 300;
    private const int ResolutionCount = 60;
    private const int Runs = 20;

    private static readonly DateOnly On = new(2026, 7, 15);
    private static readonly string[] Departments = ["人力资源部", "后勤部", "财务部", "生产技术部", "安全环保部", "信息中心", "工会办公室", "行政办公室"];

    private static readonly MotionState[] States =
        [MotionState.Screening, MotionState.Handling, MotionState.Rating, MotionState.Planned, MotionState.Closed, MotionState.Merged];

    public string Name => "report";

    public string Summary => "a mid-year report with 300 motions and 60 resolutions as Word; asked: under 2 s";

    public Task<IReadOnlyList<Figure>> RunAsync()
    {
        var input = Input();
        var (first, bytes) = Measure(input);
        double[] later = [.. Enumerable.Range(0, Runs).Select(_ => Measure(input).Milliseconds).Order()];
        return Task.FromResult<IReadOnlyList<Figure>>(
        [
            new(Name, "first", first, "ms"),
            new(Name, "median", later[Runs / 2], "ms"),
            new(Name, "slowest", later[^1], "ms"),
            new(Name, "size", bytes / 1024.0, "KiB"),
        ]);
    }

    private static (double Milliseconds, int Bytes) Measure(ReportInput input)
    {
        var watch = Stopwatch.StartNew();
        var file = WordFile.Write(ImplementationReport.Of(input));
        return (watch.Elapsed.TotalMilliseconds, file.Length);
    }

    private static ReportInput Input() => new()
    {
        Occasion = ReportOccasion.MidYear,
        Unit = "中建玖合发展集团有限公司",
        Union = "中建玖合发展集团有限公司工会委员会",
        Meeting = "第三届职工代表大会第一次联席会议",
        On = On,
        Resolutions = [.. Enumerable.Range(1, ResolutionCount).Select(ResolutionOf)],
        Motions = [.. Enumerable.Range(1, MotionCount).Select(MotionOf)],
    };

    /// <summary>Three steps each: one done, one that every fourth resolution is late with, one to come.</summary>
    private static ReportedResolution ResolutionOf(int number) => new(
        "第三届职工代表大会第二次会议",
        new Resolution(number, number, $"第{number}项职工福利和劳动条件改善方案", "同意方案，由承办部门组织实施，并向职工代表通报。", Departments[number % Departments.Length],
        [
            new(1, "制定并印发实施办法", new(2026, 3, 31), new(2026, 3, 20), "办法已经印发各部门、各项目部。"),
            new(2, "完成采购和现场施工", new(2026, 6, 30), number % 4 == 0 ? null : new DateOnly(2026, 6, 12), number % 4 == 0 ? "" : "已经验收合格。"),
            new(3, "向职工代表通报落实情况", new(2026, 12, 31)),
        ]),
        number % 8 == 0 ? new Dictionary<int, string> { [2] = "供货周期延长，预计九月完成。" } : new Dictionary<int, string>());

    private static ReportedMotion MotionOf(int number)
    {
        var state = States[number % States.Length];
        var answered = state is MotionState.Rating or MotionState.Planned or MotionState.Closed;
        var line = new MotionLine(
            new CaseId(new Guid(number, 0, 0, new byte[8])), new UnitId(Guid.Empty), $"提〔2026〕{number}号",
            $"关于改善第{number}项目部食宿条件和职工健康检查安排的提案", state)
        {
            Topic = (MotionTopic)(number % 9),
            Department = state is MotionState.Screening or MotionState.Merged ? null : Departments[number % Departments.Length],
            MovedOn = new DateOnly(2026, 1, 20),
            Decision = state == MotionState.Screening ? null : state == MotionState.Merged ? ScreeningOutcome.Merged : ScreeningOutcome.Filed,
            Due = answered ? new DateOnly(2026, 4, 30) : null,
            AnsweredOn = answered ? new DateOnly(2026, 4, number % 30 + 1) : null,
            Grade = answered ? (AnswerGrade)(number % 3) : null,
            IsSatisfied = state == MotionState.Closed ? number % 10 != 0 : null,
            NextOn = state is MotionState.Closed or MotionState.Merged ? null : new DateOnly(2026, 7, number % 30 + 1),
        };
        return new ReportedMotion(line, line.Department ?? "提案审查委员会", state == MotionState.Closed ? [(Satisfaction)(number % 3)] : []);
    }
}
