using Domain;
using Domain.Congress.Seats;
using Domain.Law;
using Host.Api.Law;
using Host.Pages.Seats;

namespace Host.Api.Congress;

/// <summary>How many representatives a unit has, and how they are spread; the same as the page of the seats shows.</summary>
/// <param name="Place">The place that was asked for.</param>
/// <param name="On">The day by whose rules it is worked out.</param>
/// <param name="HasLocalRules">Whether the place's own rules are on record; where not, those of the nation were taken.</param>
/// <param name="Staff">All staff.</param>
/// <param name="Least">The fewest representatives.</param>
/// <param name="Proposed">The number proposed.</param>
/// <param name="Binds">The rule that gives the fewest, with its sum.</param>
/// <param name="GaveWay">The other rules in force, each with the number that it would have given.</param>
/// <param name="Agreement">The rule by which the number beyond the fewest is agreed with the management; left out where nothing is.</param>
/// <param name="GeneralMeeting">The rule by which so few staff usually meet as a whole; left out where they are enough.</param>
/// <param name="Units">The electing units with their seats; empty where none were given.</param>
/// <param name="Checks">What the spread is held against.</param>
internal sealed record SeatsAnswer(
    string Place, DateOnly On, bool HasLocalRules, int Staff, int Least, int Proposed, SeatRuleAnswer Binds, IReadOnlyList<SeatRuleAnswer> GaveWay,
    RowAnswer? Agreement, RowAnswer? GeneralMeeting, IReadOnlyList<UnitSeatsAnswer> Units, IReadOnlyList<SeatCheck> Checks)
{
    public static SeatsAnswer Of(SeatView view)
    {
        var requirement = view.Requirement!;
        return new(
            view.Query.Place, view.On, view.HasLocalRules, requirement.Staff, requirement.Least, requirement.Proposed,
            SeatRuleAnswer.Of(requirement.Binding), [.. requirement.GaveWay.Select(SeatRuleAnswer.Of)],
            requirement.Agreement is { } agreed ? RowAnswer.Of(agreed) : null,
            requirement.GeneralMeeting is { } meeting ? RowAnswer.Of(meeting) : null,
            [.. (view.Plan?.Allotments ?? []).Select(a => new UnitSeatsAnswer(a.Unit.Name, a.Unit.Staff, a.Proposed, a.Seats))], view.Checks);
    }
}
