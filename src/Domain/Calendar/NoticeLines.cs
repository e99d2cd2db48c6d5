using System.Globalization;
using System.Text.RegularExpressions;

namespace Domain.Calendar;

/// <summary>Reads a notice line by line: plain lines and the sentences of the State Council alike.</summary>
/// <param name="faults">Takes every fault, with its line.</param>
/// <param name="year">The year that the notice arranges; a day without a year is of it.</param>
internal sealed partial class NoticeLines(FaultCollector faults, int year)
{
    private readonly Dictionary<DateOnly, (string? Holiday, int Line)> days = [];
    private readonly List<string> passedOver = [];

    /// <summary>The notice; what is wrong with it has been noted.</summary>
    public HolidayNotice Read(string text, string source)
    {
        foreach (var (line, index) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line.Trim(), index)))
        {
            if (line.Length > 0)
            {
                ReadLine(Regular(line), index + 1);
            }
        }

        if (days.Count == 0 && faults.Faults.Count == 0)
        {
            faults.Add("$", "names no day off and no day worked", "没有读到放假或者上班的日期");
        }

        return new(
            year,
            [source],
            days.Where(day => day.Value.Holiday is not null).ToDictionary(day => day.Key, day => day.Value.Holiday!),
            [.. days.Where(day => day.Value.Holiday is null).Select(day => day.Key)])
        {
            PassedOver = passedOver,
        };
    }

    private void ReadLine(string line, int number)
    {
        if (!Day().IsMatch(line) || (!line.Contains("放假", StringComparison.Ordinal) && !line.Contains("上班", StringComparison.Ordinal)))
        {
            passedOver.Add(line);
            return;
        }

        var heading = Heading().Match(line);
        var holiday = heading.Success ? heading.Groups["name"].Value : PlainName(line);
        foreach (var sentence in line[heading.Length..].Split('。', '；'))
        {
            ReadSentence(sentence, holiday, number);
        }
    }

    private void ReadSentence(string sentence, string? holiday, int number)
    {
        var spans = Day().Matches(sentence);
        var off = sentence.Contains("放假", StringComparison.Ordinal);
        if (spans.Count == 0)
        {
            return;
        }

        if (off == sentence.Contains("上班", StringComparison.Ordinal))
        {
            Fault(number, $"\"{sentence}\" must say of its days either 放假 or 上班", $"“{sentence}”应当写明是放假还是上班");
        }
        else if (off && holiday is null)
        {
            Fault(number, $"\"{sentence}\" names no holiday", $"“{sentence}”没有写明是哪一个节日");
        }
        else
        {
            List<DateOnly> named = [];
            foreach (Match span in spans)
            {
                named.AddRange(DaysOf(span, named.Count == 0 ? null : named[^1], number));
            }

            named.ForEach(day => Note(day, off ? holiday : null, number));
            CheckCount(sentence, named.Count, number);
        }
    }

    /// <summary>One day, or every day from the first to the second.</summary>
    private IEnumerable<DateOnly> DaysOf(Match span, DateOnly? before, int number)
    {
        var first = DayOf(span, "1", before, number);
        var last = span.Groups["day2"].Success ? DayOf(span, "2", first, number) : first;
        if (first is null || last is null)
        {
            yield break;
        }

        if (last < first || last > first.Value.AddDays(31))
        {
            Fault(number, $"\"{span.Value}\" does not run from an earlier day to a later one", $"“{span.Value}”的起止日期不对");
            yield break;
        }

        for (var day = first.Value; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private DateOnly? DayOf(Match span, string which, DateOnly? before, int number)
    {
        int? Part(string name) => span.Groups[name + which] is { Success: true, Value: var text }
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;

        var (y, m, d) = (Part("year") ?? before?.Year ?? year, Part("month") ?? before?.Month ?? 0, Part("day")!.Value);
        if (y is < 1 or > 9998 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            Fault(number, $"\"{span.Value}\" names a day that does not exist", $"“{span.Value}”中有日历上没有的日期");
            return null;
        }

        var day = new DateOnly(y, m, d);
        var remark = Weekday().Match(span.Groups["remark" + which].Value);
        if (remark.Success && "日一二三四五六"[(int)day.DayOfWeek] != remark.Groups["day"].Value.Replace('天', '日')[0])
        {
            var weekday = "日一二三四五六"[(int)day.DayOfWeek];
            Fault(number, $"{day:yyyy-MM-dd} is a {day.DayOfWeek}, not {remark.Value}", $"{day:yyyy-MM-dd}是星期{weekday}，不是{remark.Value}");
        }

        return day;
    }

    private void Note(DateOnly day, string? holiday, int number)
    {
        if (day.Year != year && (day.Year != year - 1 || day.Month != 12))
        {
            Fault(number, $"{day:yyyy-MM-dd} is outside the notice of {year}", $"{day:yyyy-MM-dd}不在{year}年放假安排之内");
        }
        else if (!days.TryAdd(day, (holiday, number)))
        {
            var (other, line) = days[day];
            var again = other is null == holiday is null;
            Fault(
                number,
                again ? $"{day:yyyy-MM-dd} stands in line {line} already" : $"{day:yyyy-MM-dd} is both off and a working day: see line {line}",
                again ? $"{day:yyyy-MM-dd}在第{line}行已经出现" : $"{day:yyyy-MM-dd}既是放假又是上班，见第{line}行");
        }
    }

    /// <summary>“共8天” and “放假1天” say how many days there are.</summary>
    private void CheckCount(string sentence, int count, int number)
    {
        if (Count().Match(sentence) is { Success: true } said && said.Groups["days"].Value != $"{count}")
        {
            Fault(number, $"\"{sentence}\" says {said.Value}, but names {count} days", $"“{sentence}”写明{said.Value}，列出的却是{count}天");
        }
    }

    private void Fault(int number, string message, string zh) => faults.Add($"第{number}行", message, zh);

    /// <summary>The holiday of a line without a heading: what is left beside the days and ends as holidays' names do.</summary>
    private static string? PlainName(string line) => Day().Replace(line, " ").Split(' ', '，', '。')
        .Select(word => word.Replace("放假", "", StringComparison.Ordinal))
        .FirstOrDefault(word => word.Length > 1 && word[^1] is '节' or '旦' or '日' && !Weekday().IsMatch(word));

    /// <summary>Digits and marks as people type them, in one form.</summary>
    private static string Regular(string line) => string.Concat(line.Select(HalfWidth))
        .Replace('(', '（').Replace(')', '）').Replace(':', '：').Replace(';', '；').Replace(',', '，');

    private static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' => ' ',
        _ => c,
    };

    [GeneratedRegex(
        @"(?:(?<year1>[0-9]{4})[-/.](?<month1>[0-9]{1,2})[-/.](?<day1>[0-9]{1,2})|(?:(?<year1>[0-9]{4})年)?(?:(?<month1>[0-9]{1,2})月)?(?<day1>[0-9]{1,2})日)"
        + @"(?:（(?<remark1>[^）]*)）)?"
        + @"(?:\s*[至到~—]\s*(?:(?<year2>[0-9]{4})[-/.](?<month2>[0-9]{1,2})[-/.](?<day2>[0-9]{1,2})|(?:(?<year2>[0-9]{4})年)?(?:(?<month2>[0-9]{1,2})月)?(?<day2>[0-9]{1,2})日)"
        + @"(?:（(?<remark2>[^）]*)）)?)?")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、)?(?<name>\p{IsCJKUnifiedIdeographs}+(?:、\p{IsCJKUnifiedIdeographs}+)*)：")]
    private static partial Regex Heading();

    [GeneratedRegex("(?:周|星期)(?<day>[一二三四五六日天])")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?:共|放假)(?<days>[0-9]+)天")]
    private static partial Regex Count();
}
