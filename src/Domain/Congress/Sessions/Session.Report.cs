using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Organisations;

namespace Domain.Congress.Sessions;

/// <content>The report on resolutions and motions: drafted by the program, edited until it is heard.</content>
public sealed partial class Session
{
    /// <summary>The item under which the report is given: the first on the list that is drawn out of the record; null where there is none.</summary>
    public SessionItem? ReportItem => Record.Items.FirstOrDefault(item => item is { Stands: true, Source: not null });

    /// <summary>Whether the report can still be edited.</summary>
    public bool ReportIsADraft => ReportItem is not null && Record.HeardReport is null && Record.CalledOffFor is null;

    /// <summary>The parts that the management has not filled in.</summary>
    public IReadOnlyList<ReportPart> PartsToFill =>
        [.. ReportParts.All.Where(part => part.IsTheManagements() && Record.ReportSections.All(section => section.Part != part))];

    /// <summary>Whether an office may write a part: the union every one, the management its own two.</summary>
    /// <param name="part">The part.</param>
    /// <param name="office">The office.</param>
    public static ReportPartIsTheirs MayWrite(ReportPart part, Office office) =>
        new(part, office, office == Office.UnionOfficer || (office == Office.HrDepartment && part.IsTheManagements()));

    /// <summary>Writes a part of the report in place of what the program drafts; emptied, the program's draft comes back.</summary>
    /// <param name="part">The part.</param>
    /// <param name="text">Its words; line ends begin a new paragraph.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No report is on the list, it was heard, the part is another office's, or it is too long.</exception>
    public void WriteReport(ReportPart part, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new ReportIsStillADraft(ReportItem is not null, Record.HeardReport?.On).Enforce();
        MayWrite(part, moment.By.Office).Enforce();
        var words = Optional(text, TextBounds.Clause, "Text");
        List<ReportSection> others = [.. Record.ReportSections.Where(section => section.Part != part)];
        Record = Record with
        {
            ReportSections = words.Length == 0 ? others
                : [.. others.Append(new(part, words, moment.Today, moment.By.Title)).OrderBy(section => section.Part)],
        };
    }

    /// <summary>Keeps the report as it was heard: nobody changes it any more.</summary>
    /// <param name="parts">Every part with the words that were read, those of the program's draft too; an empty one was left open.</param>
    /// <param name="file">The Word file.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No report is on the list, or it was heard.</exception>
    public void FreezeReport(IReadOnlyDictionary<ReportPart, string> parts, FileId file, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(moment);
        new ReportIsStillADraft(ReportItem is not null, Record.HeardReport?.On).Enforce();
        var drafted = parts.Where(part => part.Value.Length > 0 && Record.ReportSections.All(section => section.Part != part.Key))
            .Select(part => new ReportSection(part.Key, part.Value, moment.Today, Record.Union.Name));
        Record = Record with
        {
            ReportSections = [.. Record.ReportSections.Concat(drafted).OrderBy(section => section.Part)],
            HeardReport = new(moment.Today, file),
        };
    }
}
