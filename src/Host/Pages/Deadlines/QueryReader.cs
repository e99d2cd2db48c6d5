using System.Globalization;
using Domain;
using Domain.Law;
using Host.Pipeline;

namespace Host.Pages.Deadlines;

/// <summary>Reads what stands in an address, so that an address can be passed on; every fault is kept with its field.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    /// <summary>Days outside these years are slips of the keyboard.</summary>
    private const int FirstYear = 1990;

    private const int LastYear = 2199;

    private readonly List<FieldFault> faults = [];

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>Whether anything was asked at all.</summary>
    public bool IsEmpty => query.Count == 0;

    public string Text(string field) => query[field].FirstOrDefault()?.Trim() ?? "";

    /// <summary>Each value of a field that may be given several times, or once with commas.</summary>
    public IEnumerable<string> Texts(string field) =>
        query[field].SelectMany(text => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A place that is known; the other where none is given.</summary>
    public string Place(string field, string otherwise)
    {
        var code = Text(field);
        if (code.Length == 0)
        {
            return otherwise;
        }

        if (Places.Around(code) is null)
        {
            Fault(field, new("没有这个地区，请从列表中选择。", "There is no such place; choose one of the list."));
            return otherwise;
        }

        return code;
    }

    public ContractKind Kind(string field) => KindNames.Read(Text(field));

    public DateOnly? Day(string field)
    {
        var text = Text(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Fault(field, new("没有这一天，请按年-月-日填写，例如2026-09-15。", "There is no such day; write it as 2026-09-15."));
            return null;
        }

        if (day.Year is < FirstYear or > LastYear)
        {
            Fault(field, new($"请填写{FirstYear}年至{LastYear}年之间的日期。", $"Give a day from {FirstYear} to {LastYear}."));
            return null;
        }

        return day;
    }

    /// <summary>A day without which nothing can be counted.</summary>
    public DateOnly? RequiredDay(string field, Words title)
    {
        var before = faults.Count;
        var day = Day(field);
        if (day is null && faults.Count == before)
        {
            Fault(field, new($"请填写{title.Zh}。", $"Give {title.En}."));
        }

        return day;
    }

    public int Number(string field, int most)
    {
        var text = Text(field);
        if (text.Length == 0)
        {
            return 0;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > most)
        {
            Fault(field, new($"请填写0至{most}之间的整数。", $"Give a whole number from 0 to {most}."));
            return 0;
        }

        return number;
    }

    public void Fault(string field, Words message) => faults.Add(new(field, message));
}
