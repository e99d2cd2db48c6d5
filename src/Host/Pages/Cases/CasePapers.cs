using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Host.Pages.Text;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Host.Pages.Cases;

/// <summary>Gathers what the page of a case shows, in a fixed number of queries.</summary>
internal sealed class CasePapers(CaseReader reader, CaseDesk desk, ActRegistry acts, ProcedureLibrary library, EarlierSessions earlier)
{
    private const int LedgerPage = 50;
    private const int NewestNotes = 10;

    /// <summary>All private notes of one's own side, newest first.</summary>
    public async Task<IReadOnlyList<CaseNote>> NotesAsync(CaseId id) =>
        [.. (await reader.NotesAsync(id, CancellationToken.None)).Reverse().Select(n => new CaseNote(n.Title, n.At, n.Text))];

    public static bool MayBeMore(IReadOnlyList<CaseNote> notes) => notes.Count == NewestNotes;

    public async Task<CaseSheetView> ViewAsync(CaseId id, long? before)
    {
        var sheet = await desk.SheetAsync(id);
        var whole = sheet.Whole;
        var authority = await desk.AuthorityOfAsync(sheet);
        return new CaseSheetView
        {
            Id = id,
            Number = sheet.Row.Number,
            Title = sheet.Row.Title,
            Kind = EnumWords.Of(sheet.Row.Kind is { } kind ? kind : sheet.Row.Family),
            Stages = StagesOf(sheet),
            Stage = StoredName.Read<Stage>(sheet.Stage),
            Today = desk.Today,
            Record = sheet.Record,
            Session = whole as Domain.Congress.Sessions.Session,
            Earlier = whole is Domain.Congress.Sessions.Session session && session.Record.Items.Any(i => i.Appraisal is not null)
                ? await earlier.OfAsync(session.Record.Union.Unit, session.Id)
                : [],
            Term = whole as Domain.Congress.Terms.CongressTerm,
            Motion = whole as Domain.Motions.Motion,
            Letter = whole as Domain.Letters.Letter,
            Authority = authority,
            Office = sheet.View.Office.Office,
            Side = sheet.View.Side,
            Duties = desk.DutiesOf(sheet, whole, authority),
            Coming = desk.ComingFor(sheet, whole),
            Congresses = whole is BargainingCase contract
                ? [.. contract.Record.Congresses.Select(c => new CongressPart(c, contract.ProofOf(c)))]
                : [],
            Files = [.. (await reader.FilesAsync(id, CancellationToken.None)).Select(f => new CaseFile(f.Id.Value, f.Name, f.Size, f.UploadedBy, f.At, f.OnlyFor is not null))],
            Notes = [.. (await reader.NewestNotesAsync(id, NewestNotes, CancellationToken.None)).Select(n => new CaseNote(n.Title, n.At, n.Text))],
            Entries = await TimelineAsync(sheet, before),
        };
    }

    /// <summary>The stages through which the case's procedure goes, and the end.</summary>
    private IReadOnlyList<Stage> StagesOf(CaseSheet sheet) =>
    [
        .. library.Get(sheet.Row.DefinitionId, sheet.Row.DefinitionVersion).Nodes.Values
            .Select(n => n.Activity?.Stage).OfType<Stage>().Append(Stage.Ended).Distinct().Order(),
    ];

    private async Task<TimelinePage> TimelineAsync(CaseSheet sheet, long? before)
    {
        var entries = await reader.LedgerAsync(sheet.Row.Id, before, CancellationToken.None);
        var definition = library.Get(sheet.Row.DefinitionId, sheet.Row.DefinitionVersion);
        return new TimelinePage(
            [.. entries.Select(e => EntryOf(e, definition))],
            entries.Count == LedgerPage && entries[^1].Sequence > 1 ? entries[^1].Sequence : null,
            before is null);
    }

    private TimelineEntry EntryOf(LedgerEntry entry, ProcedureDefinition definition)
    {
        var act = acts.Find(entry.Act)?.Title ?? new Words(entry.Act, entry.Act);
        var port = entry.Outcome is { } outcome && definition.Nodes.GetValueOrDefault(entry.Activity ?? "")?.Activity is { } activity
            ? activity.PortNamed(outcome)?.Title
            : null;
        return new TimelineEntry(entry.Sequence, entry.At, entry.Title, act, port);
    }
}
