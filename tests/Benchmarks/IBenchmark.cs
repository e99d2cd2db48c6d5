namespace Benchmarks;

/// <summary>One benchmark, run by its name.</summary>
internal interface IBenchmark
{
    string Name { get; }

    /// <summary>What it measures and what was asked of it.</summary>
    string Summary { get; }

    Task<IReadOnlyList<Figure>> RunAsync();
}
