using System.Globalization;
using System.Text.RegularExpressions;
using Domain.Calendar;
using Host.Documents.Excel;

namespace Host.Motions.Import;

/// <summary>The day that a cell says: as the sheet's own number, or as people write days.</summary>
internal static partial class DayCell
{
    /// <summary>Nobody kept a register before: a day earlier than this year is a mistake of typing.</summary>
    private const int EarliestYear = 1980;

    private const int EarliestWritten = 1980_01_01;

    /// <summary>2025-03-01, 2025/3/1, 2025.3.1, 2025年3月1日, 20250301, with hours behind it or in full width; else null.</summary>
    public static DateOnly? Read(SheetCell cell, bool from1904)
    {
        var day = cell.Number is { } number && number < EarliestWritten ? SheetDay.Of((long)decimal.Floor(decimal.Max(number, -1)), from1904) : Written(cell.Text);
        return day?.Year >= EarliestYear ? day : null;
    }

    private static DateOnly? Written(string text)
    {
        var found = Day().Match(ImportChoices.Narrow(text).Trim());
        return found.Success && DateOnly.TryParseExact(
            $"{found.Groups["y"].Value}-{found.Groups["m"].Value.PadLeft(2, '0')}-{found.Groups["d"].Value.PadLeft(2, '0')}",
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:\s*[-/.年]\s*(?<m>[0-9]{1,2})\s*[-/.月]\s*(?<d>[0-9]{1,2})\s*日?|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[T\s].*)?$")]
    private static partial Regex Day();
}
