namespace Benchmarks;
internal sealed class Start : IBenchmark { public string Name => "start"; public string Summary => ""; public Task<IReadOnlyList<Figure>> RunAsync() => throw new NotSupportedException(); }
