using System.Globalization;
using Domain;

namespace Host.Api.Law;

/// <summary>Reads what a question about the law was asked with, and collects every fault instead of stopping at the first.</summary>
internal sealed class QuestionReader
{
    /// <summary>No body of workers is larger; more is a slip of the keyboard.</summary>
    public const int MostPersons = 100_000_000;

    private const int LongestEcho = 40;

    private static readonly Dictionary<string, Words> Titles = new()
    {
        ["place"] = new("地区", "The place"),
        ["rule"] = new("规则", "The rule"),
        ["event"] = new("事件日期", "The day of the event"),
        ["kind"] = new("种类", "The kind"),
        ["contract"] = new("合同种类", "The kind of contract"),
        ["unit"] = new("单位性质", "The kind of unit"),
        ["ballot"] = new("表决方式", "The manner of voting"),
        ["on"] = new("认定所依据的日期", "The day"),
        ["entitled"] = new("应到人数", "The number entitled"),
        ["present"] = new("实到人数", "The number present"),
        ["yes"] = new("赞成票数", "The votes in favour"),
        ["no"] = new("反对票数", "The votes against"),
        ["abstained"] = new("弃权票数", "The abstentions"),
        ["spoilt"] = new("废票数", "The spoilt ballots"),
    };

    private readonly List<LawFault> faults = [];

    public IReadOnlyList<LawFault> Faults => faults;

    /// <summary>A place's six digits; whether there is such a place is asked afterwards.</summary>
    public string Place(string? typed)
    {
        var place = Text("place", typed);
        if (place.Length > 0 && (place.Length != 6 || !place.All(char.IsAsciiDigit)))
        {
            Add("place", "law.place-is-six-digits", new(
                $"地区“{Echo(place)}”不是六位行政区划代码：如110000（北京市），000000表示全国。",
                $"Place “{Echo(place)}” is not six digits: such as 110000 for Beijing, 000000 for the nation."));
        }

        return place;
    }

    /// <summary>A rule's id or a general name; whether there is such a rule is asked afterwards.</summary>
    public string Rule(string? typed)
    {
        var rule = Text("rule", typed);
        if (Echo(rule) != rule)
        {
            Add("rule", "law.rule-is-named", new(
                $"“{Echo(rule)}”不是规则编号（如CC-23），也不是通用名称（如reply）。",
                $"“{Echo(rule)}” is neither a row’s id, such as CC-23, nor a general name, such as reply."));
        }

        return rule;
    }

    /// <summary>A year that the calendar is asked for.</summary>
    public int Year(string parameter, string typed)
    {
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < CalendarAnswer.FirstYear or > CalendarAnswer.LastYear)
        {
            Add(parameter, "law.year-is-in-the-calendar", new(
                $"“{Echo(typed)}”不在日历范围内：请填写{CalendarAnswer.FirstYear}至{CalendarAnswer.LastYear}之间的年份。",
                $"“{Echo(typed)}” is not in the calendar: give a year from {CalendarAnswer.FirstYear} to {CalendarAnswer.LastYear}."));
        }

        return year;
    }

    /// <summary>A day as <c>yyyy-MM-dd</c>; the other where none is given, and a fault where there is no other.</summary>
    public DateOnly Day(string parameter, string? typed, DateOnly? otherwise = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return otherwise ?? Missing(parameter, default(DateOnly));
        }

        if (!DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Add(parameter, "law.day-exists", new(
                $"“{Echo(typed)}”不是存在的日期：请按年-月-日填写，如2026-09-15。",
                $"“{Echo(typed)}” is no day that exists: write it as 2026-09-15."));
        }

        return day;
    }

    /// <summary>A number of persons from the least to <see cref="MostPersons"/>; 0 where none is given and none must be.</summary>
    public int Persons(string parameter, string? typed, int? atLeast = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return atLeast is null ? 0 : Missing(parameter, 0);
        }

        if (!int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < (atLeast ?? 0) || number > MostPersons)
        {
            Add(parameter, "law.number-is-of-persons", new(
                $"{Titles[parameter].Zh}应当是{atLeast ?? 0}至{MostPersons}之间的整数，收到的是“{Echo(typed)}”。",
                $"{Titles[parameter].En} must be a whole number from {atLeast ?? 0} to {MostPersons}; “{Echo(typed)}” is none."));
        }

        return number;
    }

    /// <summary>One of a few names; the first where none is given and none must be.</summary>
    public T Choice<T>(string parameter, string? typed, IReadOnlyDictionary<string, T> choices, bool required = false)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return required ? Missing(parameter, choices.Values.First()) : choices.Values.First();
        }

        if (choices.TryGetValue(typed.Trim(), out var chosen))
        {
            return chosen;
        }

        var names = string.Join(", ", choices.Keys);
        Add(parameter, "law.choice-is-known", new(
            $"{Titles[parameter].Zh}“{Echo(typed)}”不在可选范围内：{names}。", $"{Titles[parameter].En}, “{Echo(typed)}”, is none of: {names}."));
        return choices.Values.First();
    }

    /// <summary>One of a few names; null where none is given.</summary>
    public T? ChoiceIfAny<T>(string parameter, string? typed, IReadOnlyDictionary<string, T> choices)
        where T : struct => string.IsNullOrWhiteSpace(typed) ? null : Choice(parameter, typed, choices);

    public void Add(string? parameter, string fault, Words message) => faults.Add(new(parameter, fault, message));

    /// <summary>What was sent, short enough to be shown and without what cannot be.</summary>
    public static string Echo(string typed)
    {
        var text = string.Concat(typed.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(LongestEcho));
        return typed.Length > LongestEcho ? text + "…" : text;
    }

    /// <summary>A text that must be given.</summary>
    private string Text(string parameter, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Miss(parameter);
        }

        return typed?.Trim() ?? "";
    }

    private T Missing<T>(string parameter, T value)
    {
        Miss(parameter);
        return value;
    }

    private void Miss(string parameter) => Add(parameter, "law.parameter-is-given", new(
        $"请填写{Titles[parameter].Zh}。", $"{Titles[parameter].En} is missing."));
}
