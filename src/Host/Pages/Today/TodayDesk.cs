using Domain;
using Domain.Calendar;
using Domain.Law;
using Domain.Law.OwnRules;
using Domain.Organisations;
using Host.Pages.Cases;
using Host.Pages.Layout;
using Host.Pages.Text;
using Host.Persistence;
using Host.Pipeline;
using Workflows.Catalogue;

namespace Host.Pages.Today;

/// <summary>Gathers today's work of one office in a fixed number of queries, however many cases there are.</summary>
internal sealed class TodayDesk(
    Store store, Visitor visitor, Counterparts counterparts, ActRegistry acts, LawBook law, WorkingDayCalendar calendar, Language language)
{
    private const int PageSize = 25;
    private const int MostOthers = 15;
    private const int NearWorkingDays = 3;

    public async Task<TodayView> OfAsync(HeldOffice office, TodayKey key)
    {
        var (mine, further) = await MineAsync(office, key);
        var soon = calendar.AddWorkingDays(visitor.Today, NearWorkingDays);
        return new TodayView(
            [.. mine.Select(l => ToDuty(l, office, holder: null))],
            await DutyQueries.Figures.For(store)(store, office.Unit, office.Office, office.Holder, visitor.Today, soon, CountText.Enough) ?? new(0, 0, 0),
            await OthersAsync(office),
            further);
    }

    /// <summary>A page of duties with a last day, filled up with those that have none.</summary>
    private async Task<(List<DutyLine> Lines, TodayKey? Further)> MineAsync(HeldOffice office, TodayKey key)
    {
        List<DutyLine> lines = [];
        if (key.From is { } from)
        {
            await AddAsync(lines, DutyQueries.Dated.For(store)(store, office.Unit, office.Office, office.Holder, from, key.Skip, PageSize + 1));
            if (lines.Count > PageSize)
            {
                lines.RemoveAt(PageSize);
                var last = lines[^1].Due;
                var before = lines.Count(l => l.Due == last) + (last == from ? key.Skip : 0);
                return (lines, new TodayKey(last, before));
            }
        }

        var dated = lines.Count;
        var skip = key.From is null ? key.Skip : 0;
        await AddAsync(lines, DutyQueries.Undated.For(store)(store, office.Unit, office.Office, office.Holder, skip, PageSize + 1 - dated));
        if (lines.Count <= PageSize)
        {
            return (lines, null);
        }

        lines.RemoveAt(PageSize);
        return (lines, new TodayKey(null, skip + PageSize - dated));
    }

    private async Task<IReadOnlyList<TodayDuty>> OthersAsync(HeldOffice office)
    {
        List<TodayDuty> others = [];
        foreach (var other in await counterparts.OfAsync(office))
        {
            List<DutyLine> lines = [];
            await AddAsync(lines, DutyQueries.OfAnother.For(store)(store, other.Unit, other.Office, office.Unit, office.Office, MostOthers));
            await AddAsync(lines, DutyQueries.UndatedOfAnother.For(store)(store, other.Unit, other.Office, office.Unit, office.Office, MostOthers));
            others.AddRange(lines.Where(l => !IsShared(l.Type, office.Office)).Select(l => ToDuty(l, office, HolderOf(other))));
        }

        return [.. others.OrderBy(o => o.LastDay?.Due ?? DateOnly.MaxValue).Take(MostOthers)];
    }

    /// <summary>The rule behind a last day; of a unit's own one the case says more.</summary>
    private Citation? CitationOf(string rule) => rule.StartsWith(OwnProvision.IdPrefix, StringComparison.Ordinal)
        ? new Citation(rule, language.Say("本单位规定", "the unit’s own rule"), "")
        : law.Row(rule, visitor.Today)?.ToCitation();

    /// <summary>An activity that both offices may finish; a task is one office's own.</summary>
    private static bool IsShared(string type, Office office) =>
        ActivityCatalogue.Find(type) is { Part: null } activity && activity.By.Contains(office);

    private string HolderOf(Counterpart other) => other.Office == Office.UnionOfficer
        ? other.Name
        : $"{other.Name} {language.Say(EnumWords.Of(other.Office))}";

    internal TodayDuty ToDuty(DutyLine line, HeldOffice office, string? holder) => new(
        line.Case,
        line.Number,
        line.Title,
        TaskTypes.FindDuty(line.Type)!,
        holder,
        line.Due is { } due ? LastDay.Of(due, line.Opens, line.Provisional, (visitor.Today, calendar)) : null,
        line.RuleId is { } id ? CitationOf(id) : null,
        holder is not null ? [] : LinksOf(line, office))
    {
        Subject = line.Subject,
        IsInDanger = line.WarnsFrom <= visitor.Today,
    };

    /// <summary>Who is a mover or a sender only the motion or the letter knows: its page shows what is to be done.</summary>
    private IReadOnlyList<ActLink> LinksOf(DutyLine line, HeldOffice office) => line.Type.StartsWith("Motions.", StringComparison.Ordinal)
        || line.Type.StartsWith("Letters.", StringComparison.Ordinal)
        ? [new ActLink("open", new Words("办理", "Open"), $"/cases/{line.Case}")]
        : ActOrder.LinksOf(acts, line.Type, office.Office, line.Case);

    internal static async Task AddAsync(List<DutyLine> lines, IAsyncEnumerable<DutyLine> found)
    {
        await foreach (var line in found)
        {
            lines.Add(line);
        }
    }
}
