using Domain.Motions;
using Domain.Motions.Import;
using Host.Documents.Excel;

namespace Host.Motions.Import;

/// <summary>Reads a register of motions: its heading by the columns' names, wherever they stand, and every row below it.</summary>
internal static class ImportSheet
{
    /// <summary>The template's sheet of rows.</summary>
    public const string Name = "提案";

    /// <summary>How far down the heading is looked for: registers have a title above it.</summary>
    private const int HeadingWithin = 10;

    private static readonly ImportColumn[] NeededColumns =
        [ImportColumn.MovedOn, ImportColumn.Topic, ImportColumn.Title, ImportColumn.Movers, ImportColumn.State];

    private static readonly Dictionary<string, ImportColumn> ByTitle =
        Enum.GetValues<ImportColumn>().ToDictionary(column => ImportChoices.Folded(ImportTitles.Of(column).Zh));

    /// <summary>The rows with what is wrong at each, doubles within the file among it.</summary>
    /// <exception cref="RefusedException">It is no workbook that can be read, or a needed column is missing.</exception>
    public static IReadOnlyList<ImportLine> Read(Stream file, DateOnly today)
    {
        var sheet = SheetReader.Read(file, Name);
        var heading = sheet.Rows.Take(HeadingWithin).OrderByDescending(row => ColumnsOf(row).Count).FirstOrDefault();
        var columns = heading is null ? [] : ColumnsOf(heading);
        new RegisterHasItsColumns([.. NeededColumns.Where(column => !columns.ContainsKey(column))]).Enforce();
        var lines = sheet.Rows.Where(row => row.Number > heading!.Number && columns.Values.Any(row.Cells.ContainsKey))
            .Select(row => LineOf(row, new RowReader(row, columns, sheet.From1904), today)).ToList();
        new RegisterHasRows(lines.Count).Enforce();
        return [.. WithDoubles(lines)];
    }

    /// <summary>Where each column stands; of two with one name the first.</summary>
    private static Dictionary<ImportColumn, int> ColumnsOf(SheetRow row)
    {
        Dictionary<ImportColumn, int> found = [];
        foreach (var (at, cell) in row.Cells.OrderBy(cell => cell.Key))
        {
            if (ByTitle.TryGetValue(ImportChoices.Folded(cell.Text).TrimEnd('*'), out var column))
            {
                found.TryAdd(column, at);
            }
        }

        return found;
    }

    private static ImportLine LineOf(SheetRow row, RowReader reader, DateOnly today)
    {
        var state = reader.Choice(ImportColumn.State, ImportChoices.States, isNeeded: true);
        var motion = MotionOf(reader, state ?? ImportedState.Closed);
        List<ImportFault> faults = [.. reader.Faults];
        if (state is not null)
        {
            faults.AddRange(ImportRules.Of(motion, today).Where(rule => !rule.Holds).Select(FaultOf)
                .Where(fault => fault.Column is not { } column || !reader.IsFaulty(column)).Distinct());
        }

        return new(row.Number, motion.Text.Title, faults.Count == 0 ? motion : null, [.. faults.OrderBy(fault => fault.Column)]);
    }

    private static ImportedMotion MotionOf(RowReader reader, ImportedState state) => new()
    {
        Number = ImportChoices.Folded(reader.Text(ImportColumn.Number)),
        MovedOn = reader.Day(ImportColumn.MovedOn, isNeeded: true) ?? DateOnly.MinValue,
        Text = new MotionText(
            reader.Choice(ImportColumn.Topic, ImportChoices.Topics, isNeeded: true) ?? MotionTopic.Other,
            OneLine(reader.Text(ImportColumn.Title)), reader.Text(ImportColumn.Reasons), reader.Text(ImportColumn.Measures)),
        Movers = reader.Names(ImportColumn.Movers),
        Seconders = reader.Names(ImportColumn.Seconders),
        IsOpinion = reader.Choice(ImportColumn.Filing, ImportChoices.Filings) ?? false,
        State = state,
        Department = OneLine(reader.Text(ImportColumn.Department)),
        CoHandlers = reader.Names(ImportColumn.CoHandlers),
        Leader = OneLine(reader.Text(ImportColumn.Leader)),
        AssignedOn = reader.Day(ImportColumn.AssignedOn),
        Due = reader.Day(ImportColumn.Due),
        AnsweredOn = reader.Day(ImportColumn.AnsweredOn),
        Answer = reader.Text(ImportColumn.Answer),
        Grade = reader.Choice(ImportColumn.Grade, ImportChoices.Grades),
        PlannedFor = reader.Day(ImportColumn.PlannedFor),
        Satisfaction = reader.Choice(ImportColumn.Satisfaction, ImportChoices.Ratings),
        ClosedOn = reader.Day(ImportColumn.ClosedOn),
        Result = reader.Text(ImportColumn.Result),
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ImportFault FaultOf(Rule rule)
    {
        var refusal = rule.Explain();
        return new(Enum.TryParse<ImportColumn>(refusal.Field, out var column) ? column : null, refusal.Message);
    }

    private static IEnumerable<ImportLine> WithDoubles(IReadOnlyList<ImportLine> lines)
    {
        Dictionary<string, int> seen = [];
        foreach (var line in lines)
        {
            var keys = line.Motion is { } motion ? ImportKeys.Of(motion) : [];
            var first = keys.Select(key => seen.GetValueOrDefault(key)).FirstOrDefault(number => number > 0);
            foreach (var key in keys)
            {
                seen.TryAdd(key, line.Number);
            }

            yield return first == 0 ? line : line with
            {
                Faults = [.. line.Faults, new(null, new($"与第{first}行重复（编号相同，或者内容、提案人和日期都相同）。", $"The same as row {first}."))],
            };
        }
    }
}
