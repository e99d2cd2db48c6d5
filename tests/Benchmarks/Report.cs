using System.Globalization;
using System.Text.Json;

namespace Benchmarks;

/// <summary>Prints figures: a table for people, or a JSON line per figure.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void Write(IReadOnlyList<Figure> figures, bool json)
    {
        if (!json)
        {
            Console.WriteLine($"{"benchmark",-10} {"case",-34} {"value",14} {"unit",-10} {"ratio",8}  against");
        }

        foreach (var figure in figures)
        {
            Console.WriteLine(json ? JsonSerializer.Serialize(Rounded(figure), Json) : Line(figure));
        }
    }

    private static string Line(Figure f) => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Benchmark,-10} {f.Case,-34} {f.Value,14:N1} {f.Unit,-10} {f.Ratio,8:0.00}  {f.Against}");

    private static Figure Rounded(Figure f) => f with
    {
        Value = Math.Round(f.Value, 2), Ratio = f.Ratio is { } ratio ? Math.Round(ratio, 3) : null,
    };
}
