using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Host.Tests.Fixtures;

namespace Benchmarks;

/// <summary>How long a deadline of 30 days takes in process, with its explanation and without, and what it allocates.</summary>
internal sealed class Deadlines : IBenchmark
{
    private const double AskedMicroseconds = 20;

    public string Name => "deadline";

    public string Summary => "a deadline of 30 days with its explanation, and its date alone; asked: 20 µs, nothing allocated for the date";

    public Task<IReadOnlyList<Figure>> RunAsync()
    {
        using var artifacts = new TemporaryFolder();
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(artifacts.Path);
        var summary = BenchmarkRunner.Run<DeadlineCounting>(config);
        return summary.Reports.Length > 0 && Array.TrueForAll([.. summary.Reports], report => report.Success)
            ? Task.FromResult<IReadOnlyList<Figure>>([.. summary.Reports.SelectMany(FiguresOf)])
            : throw new InvalidOperationException(string.Join('\n', summary.ValidationErrors.Select(error => error.Message)));
    }

    private IEnumerable<Figure> FiguresOf(BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
        var microseconds = report.ResultStatistics!.Mean / 1000;
        yield return new(Name, name, microseconds, "µs", microseconds / AskedMicroseconds, "20 µs asked");
        yield return new(Name, $"{name}, allocated", report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0, "bytes");
    }
}
