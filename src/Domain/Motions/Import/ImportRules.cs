using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Motions.Rules;

namespace Domain.Motions.Import;

/// <summary>What must hold of a row: a preview asks, the import enforces the same.</summary>
public static class ImportRules
{
    /// <summary>The longest line of names, in characters.</summary>
    private const int MostNames = 30;

    /// <summary>Every rule of a row, each with its column as its field; those that hold too.</summary>
    /// <param name="row">The row.</param>
    /// <param name="today">The day of the import: nothing that is done lies after it.</param>
    public static IReadOnlyList<Rule> Of(ImportedMotion row, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [.. Lengths(row), .. Names(row), .. Filled(row), .. Days(row, today)];
    }

    private static IEnumerable<Rule> Lengths(ImportedMotion row) =>
    [
        Bounded(ImportColumn.Number, row.Number, 0, TextBounds.Name),
        Bounded(ImportColumn.Title, row.Text.Title, 1, TextBounds.Line),
        Bounded(ImportColumn.Reasons, row.Text.Reasons, 0, TextBounds.Text),
        Bounded(ImportColumn.Measures, row.Text.Measures, 0, TextBounds.Text),
        Bounded(ImportColumn.Department, row.Department, 0, TextBounds.Line),
        Bounded(ImportColumn.Leader, row.Leader, 0, TextBounds.Line),
        Bounded(ImportColumn.Answer, row.Answer, 0, TextBounds.Clause),
        Bounded(ImportColumn.Result, row.Result, 0, TextBounds.Reason),
        .. row.Movers.Select(name => Bounded(ImportColumn.Movers, name, 1, TextBounds.Name)),
        .. row.Seconders.Select(name => Bounded(ImportColumn.Seconders, name, 1, TextBounds.Name)),
        .. row.CoHandlers.Select(name => Bounded(ImportColumn.CoHandlers, name, 1, TextBounds.Line)),
    ];

    private static IEnumerable<Rule> Names(ImportedMotion row)
    {
        List<string> people = [.. row.Movers, .. row.Seconders];
        List<string> departments = [row.Department, .. row.CoHandlers];
        return
        [
            new ImportedCellIsFilled(ImportColumn.Movers, row.State, row.Movers.Count > 0),
            new ImportedNamesAreEachGivenOnce(ImportColumn.Movers, people.Count, people.Distinct().Count(), MostNames),
            new ImportedNamesAreEachGivenOnce(ImportColumn.CoHandlers, departments.Count, departments.Distinct().Count(), MostNames),
        ];
    }

    private static IEnumerable<Rule> Filled(ImportedMotion row)
    {
        var (answered, open) = (row.State is ImportedState.Closed or ImportedState.Planned, row.State is ImportedState.Handling or ImportedState.Planned);
        return
        [
            Needed(row, ImportColumn.Department, row.State == ImportedState.Declined || row.Department.Length > 0),
            Needed(row, ImportColumn.Leader, !open || row.Leader.Length > 0),
            Needed(row, ImportColumn.AssignedOn, row.State != ImportedState.Handling || row.AssignedOn is not null),
            Needed(row, ImportColumn.Due, row.State != ImportedState.Handling || row.Due is not null),
            Needed(row, ImportColumn.Answer, !answered || row.Answer.Length > 0),
            Needed(row, ImportColumn.Grade, !answered || row.Grade is not null),
            Needed(row, ImportColumn.AnsweredOn, row.State != ImportedState.Planned || row.AnsweredOn is not null),
            Needed(row, ImportColumn.ClosedOn, open || row.ClosedOn is not null),
            Needed(row, ImportColumn.Result, row.State != ImportedState.Declined || row.Result.Length > 0),
            new ImportedPlanAgreesWithItsState(row.State, row.Grade, row.PlannedFor),
            new ImportedCellFitsItsState(ImportColumn.Answer, row.State, row.Answer.Length == 0 || answered),
            new ImportedCellFitsItsState(ImportColumn.AnsweredOn, row.State, row.AnsweredOn is null || answered),
            new ImportedCellFitsItsState(ImportColumn.ClosedOn, row.State, row.ClosedOn is null || !open),
        ];
    }

    private static IEnumerable<Rule> Days(ImportedMotion row, DateOnly today)
    {
        (ImportColumn Column, DateOnly? Day)[] steps =
        [
            (ImportColumn.MovedOn, row.MovedOn), (ImportColumn.AssignedOn, row.AssignedOn),
            (ImportColumn.AnsweredOn, row.AnsweredOn), (ImportColumn.ClosedOn, row.ClosedOn),
        ];
        var known = steps.Where(step => step.Day is not null).Select(step => (step.Column, Day: step.Day!.Value)).ToList();
        return
        [
            .. known.Select(step => new ImportedDayHasCome(step.Column, step.Day, today)),
            .. known.Zip(known.Skip(1), (one, next) => new ImportedDaysAreInOrder(one.Column, one.Day, next.Column, next.Day)),
            .. row is { AssignedOn: { } assigned, Due: { } due }
                ? [new ImportedDaysAreInOrder(ImportColumn.AssignedOn, assigned, ImportColumn.Due, due)]
                : Array.Empty<Rule>(),
        ];
    }

    private static ImportedCellIsFilled Needed(ImportedMotion row, ImportColumn column, bool isFilled) => new(column, row.State, isFilled);

    private static TextIsWithinItsBounds Bounded(ImportColumn column, string text, int least, int most) =>
        new(column.ToString(), PlainText.Of(text).Length, least, most);
}
