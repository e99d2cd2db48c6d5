using System.Text.RegularExpressions;
using Domain.Motions.Import;
using Host.Documents.Excel;

namespace Host.Motions.Import;

/// <summary>Reads the cells of one row and notes what is wrong at each.</summary>
internal sealed partial class RowReader(SheetRow row, IReadOnlyDictionary<ImportColumn, int> columns, bool from1904)
{
    private readonly List<ImportFault> faults = [];

    /// <summary>What was wrong so far.</summary>
    public IReadOnlyList<ImportFault> Faults => faults;

    public bool IsFaulty(ImportColumn column) => faults.Exists(fault => fault.Column == column);

    /// <summary>The text of a cell; empty where nothing stands there or it cannot be taken.</summary>
    public string Text(ImportColumn column) => Cell(column)?.Text.Trim() ?? "";

    /// <summary>The day of a cell; null where none stands there.</summary>
    public DateOnly? Day(ImportColumn column, bool isNeeded = false)
    {
        if (Cell(column) is not { Text.Length: > 0 } cell)
        {
            Need(column, isNeeded);
            return null;
        }

        var day = DayCell.Read(cell, from1904);
        if (day is null)
        {
            faults.Add(new(column, new($"“{Shown(cell.Text)}”不是可以识别的日期，请写成2025-03-01这样。", $"“{Shown(cell.Text)}” is no day; write it as 2025-03-01.")));
        }

        return day;
    }

    /// <summary>One of a few values; null where none stands there.</summary>
    public T? Choice<T>(ImportColumn column, IReadOnlyList<(string Name, T Value)> choices, bool isNeeded = false)
        where T : struct
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Need(column, isNeeded);
            return null;
        }

        var asked = ImportChoices.Folded(text);
        foreach (var (name, value) in choices)
        {
            if (ImportChoices.Folded(name) == asked)
            {
                return value;
            }
        }

        var offered = string.Join('、', ImportChoices.OfferedFor(column));
        faults.Add(new(column, new($"“{Shown(text)}”不在可选范围内，可以填：{offered}。", $"“{Shown(text)}” is none of: {offered}.")));
        return null;
    }

    /// <summary>Names, divided by any of the usual marks; the space by which two-character names are drawn out is not theirs.</summary>
    public IReadOnlyList<string> Names(ImportColumn column) =>
    [
        .. Text(column).Split(['、', '，', ',', '；', ';', '/', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => Drawn().Replace(name, "")).Where(name => name.Length > 0),
    ];

    private SheetCell? Cell(ImportColumn column)
    {
        var cell = columns.TryGetValue(column, out var at) ? row.Cells.GetValueOrDefault(at) : null;
        if (cell?.Flaw is not { } flaw)
        {
            return cell;
        }

        if (!IsFaulty(column))
        {
            faults.Add(new(column, WordsOf(flaw)));
        }

        return null;
    }

    private void Need(ImportColumn column, bool isNeeded)
    {
        if (isNeeded && !IsFaulty(column))
        {
            faults.Add(new(column, new("请填写此项。", "This is needed.")));
        }
    }

    private static Words WordsOf(SheetFlaw flaw) => flaw switch
    {
        SheetFlaw.Formula => new("是公式，请复制后“选择性粘贴—数值”。", "It is a formula; paste its value."),
        SheetFlaw.Merged => new("是合并单元格，请取消合并并逐行填写。", "It is part of merged cells; unmerge them and fill in each row."),
        _ => new("是错误值，请改正。", "It is an error value."),
    };

    /// <summary>As much of a value as a message shows.</summary>
    private static string Shown(string text) => text.Length <= 20 ? text : text[..20] + "…";

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Drawn();
}
