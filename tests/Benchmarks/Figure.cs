namespace Benchmarks;

/// <summary>One measured figure.</summary>
/// <param name="Benchmark">The benchmark's name.</param>
/// <param name="Case">What was varied.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Ratio">The figure over what it is compared with in the same run; null where it is compared with nothing.</param>
/// <param name="Against">What it is compared with.</param>
internal sealed record Figure(string Benchmark, string Case, double Value, string Unit, double? Ratio = null, string? Against = null);
