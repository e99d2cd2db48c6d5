namespace Benchmarks;
internal sealed class Pages : IBenchmark { public string Name => "pages"; public string Summary => ""; public Task<IReadOnlyList<Figure>> RunAsync() => throw new NotSupportedException(); }
