using System.Globalization;
using System.Text.RegularExpressions;

namespace Domain.Congress.Sessions;

/// <summary>Reads the hour of a meeting as notices write it.</summary>
public static partial class MeetingHour
{
    private const int Noon = 12;

    /// <summary>
    /// The hour of 上午9:00, 下午2：30, 14:00 or 上午9点; null where the text says it otherwise. 下午12:30 is half past noon.
    /// </summary>
    /// <param name="text">The hour in a call.</param>
    public static TimeOnly? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : 0;
        hour += match.Groups["half"].Value is "下午" or "晚上" && hour < Noon ? Noon : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex("(?<half>上午|下午|晚上)?[ 　]*(?<hour>[0-9]{1,2})[ ]*(?:[:：时点](?<minute>[0-9]{2})?)")]
    private static partial Regex Shape();
}
