using System.Globalization;

namespace Domain.Tests;

/// <summary>Days as a test writes them: in ISO form.</summary>
internal static class Days
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string? iso) => iso is null ? null : Day(iso);
}
