using System.Collections.Frozen;
using Domain;
using Domain.Bargaining;
using Domain.Calendar;
using Domain.Organisations;
using Domain.Procedures;
using Host.Families;
using Host.Letters;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Pages.Letters;
using Host.Pages.Motions;
using Host.Pages.Text;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Reading;
using Host.Seeds;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Host.Pages.Cases;

/// <summary>What the pages of a case ask: what is open, for whom, until when, and what is not possible yet.</summary>
internal sealed class CaseDesk(
    CaseReader reader, ProcedureLibrary library, ActRegistry acts, Store store, Visitor visitor, Language language,
    EarlierSessions earlier, CongressPractice practice, MotionChoiceReader motions, RollReader rolls, LetterCollections collections)
{
    private static readonly PerProvider<Func<Store, UnitId, Task<string?>>> NameOf = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId unit) => store.Units.Where(u => u.Id == unit).Select(u => u.Name).FirstOrDefault()));

    private const int MostDrafts = 50;

    /// <summary>Steps that only what went wrong leads to: nobody waits for them.</summary>
    private static readonly FrozenSet<string> Detours = FrozenSet.Create(
        "Bargaining.AgreeDate", "Bargaining.ConfirmDate", "Bargaining.ReportRefusal", "Bargaining.OrderCorrection",
        "Bargaining.Resume", "Bargaining.ApplyForCoordination", "Bargaining.AcceptCoordination",
        "Bargaining.CoordinateDispute", "Filing.CorrectPacket", "Bargaining.ReportTermination", "Bargaining.ChangeContract");

    public DateOnly Today => visitor.Today;

    public Task<CaseSheet> SheetAsync(CaseId id) => reader.CaseAsync(id);

    /// <summary>What is known for filling a form in beforehand.</summary>
    public async Task<PrefillFacts> FactsAsync(CaseSheet sheet, ICaseAggregate whole)
    {
        List<UnitId> units = [.. whole.Parts.Select(p => p.Unit).Distinct()];
        var known = await store.Units.Where(u => units.Contains(u.Id)).Select(u => new UnitAddress(u.Id, u.Name, u.Address)).ToListAsync();
        return new PrefillFacts(whole, sheet.View.Office, Today, known)
        {
            Choices = whole switch
            {
                Domain.Motions.Motion motion => await motions.OfAsync(motion, CancellationToken.None),
                Domain.Letters.Letter letter => await motions.OfAsync(letter.Record.Union.Unit, letter.Record.Employer.Unit, CancellationToken.None),
                _ => MotionChoices.None,
            },
            Prizes = whole is Domain.Letters.Letter { Record.Collection: { } campaign } ? await PrizesAsync(campaign.Id) : [],
            Drafts = whole is Domain.Congress.Sessions.Session session ? await DraftsOfAsync(session.Record.Union.Unit) : [],
            Earlier = whole is Domain.Congress.Sessions.Session own ? await earlier.OfAsync(own.Record.Union.Unit, own.Id) : [],
            Motions = whole is Domain.Congress.Sessions.Session { Record.Items: var items } heard && items.Any(i => i.Source is not null)
                ? await earlier.MotionsAsync(heard.Record.Union.Unit)
                : [],
            Committees = whole is Domain.Congress.Sessions.Session { TakesCommittees: true } drawnUp ? await CommitteesOfAsync(drawnUp) : [],
            Practice = practice,
        };
    }

    private async Task<IReadOnlyList<string>> CommitteesOfAsync(Domain.Congress.Sessions.Session session) =>
        await rolls.RunningAsync(session.Record.Employer.Unit, Today, CancellationToken.None) is { } term
            ? [.. term.Record.Bodies.Committees.Where(committee => committee.ApprovedOn is null).Select(committee => committee.Name)]
            : [];

    /// <summary>The prizes of a letter's campaign that are left.</summary>
    private async Task<IReadOnlyList<string>> PrizesAsync(Guid campaign)
    {
        var prizes = await collections.PrizesOfAsync(await collections.FindAsync(campaign, CancellationToken.None), CancellationToken.None);
        return prizes is null ? [] : [.. prizes.Prizes.Select(prize => prize.Name).Where(name => prizes.LeftOf(name) > 0)];
    }

    private async Task<IReadOnlyList<FieldChoice>> DraftsOfAsync(UnitId union)
    {
        var before = Enum.GetValues<Stage>().Where(s => s <= Stage.Congress).Select(StoredName.Of).ToList();
        var own = store.CaseUnits.Where(u => u.Unit == union && u.Office == Office.UnionOfficer).Select(u => u.Case);
        var rows = await store.Cases
            .Where(c => own.Contains(c.Id) && c.Family == ProcedureFamily.ContractBargaining && !c.Ended && before.Contains(c.Stage))
            .OrderByDescending(c => c.Number).Take(MostDrafts)
            .Select(c => new { c.Id, c.Number, c.Title }).ToListAsync();
        return [.. rows.Select(r => new FieldChoice(r.Id.ToString(), new Words($"{r.Number} {r.Title}", $"{r.Number} {r.Title}")))];
    }

    /// <summary>The name of the authority that takes part; empty where none does.</summary>
    public async Task<string> AuthorityOfAsync(CaseSheet sheet) =>
        sheet.Whole.Parts.FirstOrDefault(p => p.Name is null) is { } authority ? await NameOf.For(store)(store, authority.Unit) ?? "" : "";

    /// <summary>The open duties, this person's first, by last day.</summary>
    public IReadOnlyList<CaseDuty> DutiesOf(CaseSheet sheet, ICaseAggregate whole, string authority) =>
    [
        .. sheet.Duties.GroupBy(d => (d.Activity, d.Execution))
            .Select(g => DutyOf(sheet, whole, [.. g], authority))
            .OrderBy(d => !d.Mine).ThenBy(d => d.LastDay?.Due ?? DateOnly.MaxValue),
    ];

    /// <summary>The open duties of one activity type, with how their last days were counted.</summary>
    public IReadOnlyList<CaseDuty> DutiesOf(CaseSheet sheet, string activityType)
    {
        var open = sheet.Duties.Where(d => d.Type == activityType).GroupBy(d => (d.Activity, d.Execution)).ToList();
        return open.Count == 0 ? [] : open.ConvertAll(group => DutyOf(sheet, sheet.Whole, [.. group], ""));
    }

    /// <summary>
    /// The open duty to which an act of this person belongs, the own one first; null where it needs none or none is open.
    /// </summary>
    public CaseDuty? DutyFor(CaseSheet sheet, ICaseAggregate whole, ActDeclaration act)
    {
        var open = sheet.Duties.Where(d => act.During.Contains(d.Type)).GroupBy(d => (d.Activity, d.Execution))
            .OrderByDescending(rows => rows.Any(r => IsMine(sheet, r)))
            .FirstOrDefault(rows => MayTakePart(sheet, [.. rows]));
        return open is null ? null : DutyOf(sheet, whole, [.. open], "");
    }

    /// <summary>What an activity still waits for.</summary>
    public IReadOnlyList<FieldNote> WaitingFor(ICaseAggregate whole, string activityType) =>
        Unmet(whole.ConditionsOf(activityType, Today));

    /// <summary>What one act of an activity still waits for.</summary>
    public IReadOnlyList<FieldNote> WaitingFor(ICaseAggregate whole, string activityType, string act) =>
        Unmet(whole.ConditionsOfAct(act, activityType, Today));

    /// <summary>This person's next steps that are not open yet, nearest first, with what they wait for.</summary>
    public IReadOnlyList<ComingStep> ComingFor(CaseSheet sheet, ICaseAggregate whole)
    {
        var office = sheet.View.Office.Office;
        var stage = StoredName.Read<Stage>(sheet.Stage);
        var open = sheet.Duties.Select(d => d.Type).ToHashSet();
        return
        [
            .. library.Get(sheet.Row.DefinitionId, sheet.Row.DefinitionVersion).Nodes.Values
                .Select(n => n.Activity).OfType<ActivityType>().Distinct()
                .Where(a => a.OfficesWhereOfferedBy(sheet.Whole.OfferedBy).Contains(office) && a.Stage >= stage && !open.Contains(a.Type) && !Detours.Contains(a.Type))
                .Select(a => new ComingStep(a, WaitingFor(whole, a.Type)))
                .Where(s => s.Reasons.Count > 0)
                .OrderBy(s => s.Activity.Stage).Take(3),
        ];
    }

    private CaseDuty DutyOf(CaseSheet sheet, ICaseAggregate whole, IReadOnlyList<DutyRow> rows, string authority)
    {
        var first = rows[0];
        var mine = rows.Any(r => IsMine(sheet, r));
        var type = TaskTypes.FindDuty(first.Type)!;
        var counted = whole.DeadlineOf(type.Matter, first.OpenedAt);
        return new CaseDuty(
            type,
            [.. rows.Select(r => HolderOf(sheet, r, authority))],
            mine,
            first.Due is { } due ? LastDay.Of(due, first.Opens, first.Provisional, (Today, whole.Law.Calendar)) : null,
            counted?.Reasoned,
            MayTakePart(sheet, rows) && !first.IsTask ? LinksOf(sheet, whole, first.Type) : [])
        {
            Remarks = Unmet(whole.RemarksOn(first.Type, Today)),
            Subject = first.Subject,
            IsInDanger = first.WarnsFrom <= Today,
        };
    }

    private static bool IsMine(CaseSheet sheet, DutyRow row) =>
        row.Unit == sheet.View.Office.Unit && row.Office == sheet.View.Office.Office && row.Holder == sheet.View.Office.Holder;

    /// <summary>
    /// One's own duty, and another's during which one may do something too, such as mend the own list of representatives.
    /// </summary>
    private static bool MayTakePart(CaseSheet sheet, IReadOnlyList<DutyRow> rows) =>
        rows.Any(r => IsMine(sheet, r)) || TaskTypes.FindDuty(rows[0].Type) is { Part: null };

    private IReadOnlyList<ActLink> LinksOf(CaseSheet sheet, ICaseAggregate whole, string activityType) =>
    [
        .. ActOrder.LinksOf(acts, activityType, sheet.View.Office.Office, sheet.Row.Id)
            .Where(link => !IsPast(whole, link.Name) && MotionLinks.Concerns(whole, link.Name, sheet.View.Office)
                && LetterLinks.Concerns(whole, link.Name, sheet.View.Office))
            .Select(link => link with { Waiting = WaitingFor(whole, activityType, link.Name) }),
    ];

    /// <summary>A list is named anew before the first meeting; after it nobody need be told why not.</summary>
    private static bool IsPast(ICaseAggregate whole, string act) =>
        act.StartsWith("reappoint-", StringComparison.Ordinal) && whole is BargainingCase { Record.Meetings.Count: > 0 };

    private static IReadOnlyList<FieldNote> Unmet(IEnumerable<Rule> rules) =>
    [
        .. rules.Where(r => !r.Holds).Select(r => r.Explain()).Select(r => new FieldNote(null, r.Message, r.Article)),
    ];

    private string HolderOf(CaseSheet sheet, DutyRow row, string authority)
    {
        if (row.Holder.Length > 0)
        {
            return sheet.Whole.NameOf(row.Office, row.Holder);
        }

        var unit = sheet.Whole.Parts.FirstOrDefault(p => p.Unit == row.Unit)?.Name ?? authority;
        var office = language.Say(EnumWords.Of(row.Office));
        return row.Office == Office.UnionOfficer ? unit : $"{unit} {office}".Trim();
    }
}
