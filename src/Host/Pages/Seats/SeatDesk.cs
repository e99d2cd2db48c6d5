using System.Globalization;
using Domain;
using Domain.Calendar;
using Domain.Congress.Seats;
using Domain.Law;
using Host.Api.Law;
using Host.Pages.Deadlines;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Pages.Text;

namespace Host.Pages.Seats;

/// <summary>Works out how many representatives a unit has and how they are spread, by the rules of its place.</summary>
internal sealed class SeatDesk(LawBook book, WorkingDayCalendar calendar, Visitor visitor, HomePlace home, AskedUnits asked, IHttpContextAccessor http)
{
    /// <summary>What the address asks; before anything was entered, the place of one's own unit and today.</summary>
    public async Task<SeatView> ViewAsync(SeatQuery entered)
    {
        var query = entered with
        {
            Place = entered.Place.Length > 0 ? entered.Place : await home.CodeAsync(),
            On = entered.On.Length > 0 ? entered.On : DayText.Iso(visitor.Today),
        };
        var view = new SeatView(query) { Unit = await asked.ReadAsync(http.HttpContext!.Request.Query) };
        if (query.IsBlank)
        {
            return view;
        }

        List<SeatFault> faults = [];
        var on = DayOf(query, faults);
        var units = UnitsOf(query, faults);
        var staff = StaffOf(query, units, faults);
        if (Places.Around(query.Place) is null)
        {
            faults.Add(new("place", new("没有这个地区，请从列表中选择。", "There is no such place; choose one of the list.")));
        }

        view = view with { Faults = faults, On = on, HasLocalRules = KnownPlaces.Fault(book, query.Place) is null };
        return faults.Count > 0 ? view : Worked(view, units, staff);
    }

    private SeatView Worked(SeatView view, List<ElectingUnit> units, int staff)
    {
        var law = new Statutes(book, calendar, new RuleScope(view.Query.Place, null, view.Unit.Kind), view.Unit.OwnIn(view.Query.Place));
        if (law.Find(Matters.CongressRepresentativesShare, view.On) is null || law.Find(Matters.CongressRepresentativesMin, view.On) is null)
        {
            return view with { Faults = [new("on", new("这一天还没有关于代表名额的规定在施行。", "On that day no rule on the number of representatives is in force."))] };
        }

        var requirement = SeatRequirement.Of(staff, law, view.On);
        try
        {
            return units.Count == 0 ? view with { Requirement = requirement } : Spread(view, requirement, units, law);
        }
        catch (RefusedException refused)
        {
            return view with { Requirement = requirement, Faults = [SeatFault.Of(refused.Refusal)] };
        }
    }

    private static SeatView Spread(SeatView view, SeatRequirement requirement, List<ElectingUnit> units, Statutes law)
    {
        var plan = SeatPlan.Propose(requirement, units, law.Find(Matters.CongressManagersShare, view.On));
        List<SeatFault> faults = [];
        foreach (var (name, typed) in view.Query.Seats.Where(seats => units.Any(unit => unit.Name == seats.Key)))
        {
            if (typed.Read() is { } seats)
            {
                plan = plan.Adjust(name, seats);
            }
            else
            {
                faults.Add(new("seats", new($"“{name}”的名额应当是整数。", $"The seats of {name} must be whole numbers.")));
            }
        }

        return view with { Requirement = requirement, Plan = plan, Faults = faults, Checks = SeatChecks.Of(plan, law, view.On) };
    }

    private static DateOnly DayOf(SeatQuery query, List<SeatFault> faults)
    {
        if (!DateOnly.TryParseExact(query.On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            faults.Add(new("on", new("没有这一天，请按年-月-日填写，例如2026-09-15。", "There is no such day; write it as 2026-09-15.")));
        }

        return day;
    }

    private static List<ElectingUnit> UnitsOf(SeatQuery query, List<SeatFault> faults)
    {
        List<ElectingUnit> units = [];
        foreach (var (entry, index) in query.Units.Select((entry, index) => (entry, index)))
        {
            if (entry.Staff.Read() is { All: > 0 } staff && entry.Name.Length is > 0 and <= SeatQuery.LongestName)
            {
                units.Add(new(entry.Name, staff));
            }
            else
            {
                faults.Add(new($"row-{index + 1}", new(
                    $"第{index + 1}行：请填写选举单位名称和职工人数，人数应当是整数。",
                    $"Row {index + 1}: give the unit’s name and its staff, in whole numbers.")));
            }
        }

        if (query.Units.Count > SeatQuery.MostUnits)
        {
            faults.Add(new(null, new($"这里最多填写{SeatQuery.MostUnits}个选举单位。", $"This page takes {SeatQuery.MostUnits} electing units at most.")));
        }

        return units;
    }

    private static int StaffOf(SeatQuery query, List<ElectingUnit> units, List<SeatFault> faults)
    {
        var counted = units.Sum(unit => unit.Staff.All);
        if (query.Staff.Length == 0 && counted <= TypedComposition.Most && (counted > 0 || faults.Count > 0))
        {
            return counted;
        }

        if (int.TryParse(TypedValue.HalfWidth(query.Staff), NumberStyles.None, CultureInfo.InvariantCulture, out var staff)
            && staff is > 0 and <= TypedComposition.Most)
        {
            return staff;
        }

        faults.Add(new("staff", new(
            $"职工人数应当是1至{TypedComposition.Most}之间的整数。", $"The staff must be a whole number from 1 to {TypedComposition.Most}.")));
        return 0;
    }
}
