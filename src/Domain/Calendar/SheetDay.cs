namespace Domain.Calendar;

/// <summary>A day as spreadsheets keep it: a number counted from 1900 or, in files that come from older Macs, from 1904.</summary>
public static class SheetDay
{
    /// <summary>The 29 February 1900 that spreadsheets count and that never was.</summary>
    private const int NeverWas = 60;

    private static readonly DateOnly Before1900 = new(1899, 12, 31);
    private static readonly DateOnly First1904 = new(1904, 1, 1);

    /// <summary>The day of a number: 45717 is 2025-03-01, and in a file that counts from 1904 the same day is 44255.</summary>
    /// <param name="number">Whole days; hours behind the point are cut off before.</param>
    /// <param name="from1904">Whether the file counts from 1904: 0 is 1904-01-01 then.</param>
    /// <returns>Null of a number that is no day: below the first one, 60 where 1900 is counted from, or past the year 9999.</returns>
    public static DateOnly? Of(long number, bool from1904)
    {
        var first = from1904 ? 0 : 1;
        var days = from1904 ? number : number > NeverWas ? number - 1 : number;
        var origin = from1904 ? First1904 : Before1900;
        return number < first || (!from1904 && number == NeverWas) || days > DateOnly.MaxValue.DayNumber - origin.DayNumber
            ? null
            : origin.AddDays((int)days);
    }
}
