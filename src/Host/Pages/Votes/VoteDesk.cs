using Domain.Calendar;
using Domain.Congress;
using Domain.Law;
using Host.Api.Law;
using Host.Pages.Deadlines;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Pages.Text;
using Host.Persistence;

namespace Host.Pages.Votes;

/// <summary>Reads what was entered for a vote, and works it out by the rules in force on its day.</summary>
internal sealed class VoteDesk(LawBook book, WorkingDayCalendar calendar, Visitor visitor, HomePlace home, AskedUnits units, IHttpContextAccessor http)
{
    /// <summary>What stands in the address; before anything was entered, the place of one's own unit and today.</summary>
    public async Task<VoteView> ViewAsync()
    {
        var query = Entered();
        if (query is { Entitled: null, Present: null, Yes: null })
        {
            var place = query.Place ?? await home.CodeAsync();
            var unit = query.Unit ?? ((await units.ReadAsync(http.HttpContext!.Request.Query)).Kind is { } kind ? StoredName.Of(kind) : null);
            return new(query with { Place = place, On = query.On ?? DayText.Iso(visitor.Today), Unit = unit }, [], null, null);
        }

        var reader = new QuestionReader();
        var question = VoteReading.Read(reader, query, visitor.Today);
        query = query with { On = query.On ?? DayText.Iso(question.Count.HeldOn) };
        IReadOnlyList<LawFault> faults = reader.Faults.Count > 0 ? reader.Faults : FaultsOf(question);
        return faults.Count > 0
            ? new(query, faults, null, null)
            : new(query, [], question, new VoteFinder(book, calendar).Prove(question)) { HasLocalRules = KnownPlaces.Fault(book, question.Place) is null };
    }

    private List<LawFault> FaultsOf(VoteQuestion question)
    {
        List<LawFault> faults = [.. VoteReading.Impossible(question)];
        if (new VoteFinder(book, calendar).Gap(question) is { } gap)
        {
            faults.Add(new(gap.Gap == LastDayGap.UnknownPlace ? "place" : "on", "law.rule-is-in-force", gap.Why));
        }

        return faults;
    }

    private VoteQuery Entered()
    {
        var query = http.HttpContext!.Request.Query;
        return new()
        {
            Place = Of("place"),
            Kind = Of("kind"),
            Contract = Of("contract"),
            Unit = Of("unit"),
            Ballot = Of("ballot"),
            On = Of("on"),
            Entitled = Of("entitled"),
            Present = Of("present"),
            Yes = Of("yes"),
            No = Of("no"),
            Abstained = Of("abstained"),
            Spoilt = Of("spoilt"),
        };

        string? Of(string name) => query.TryGetValue(name, out var typed) ? TypedValue.HalfWidth(typed.ToString()).Trim() : null;
    }
}
