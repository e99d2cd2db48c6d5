using Domain.Congress.Seats;

namespace Domain.Congress.Rules;

/// <summary>
/// An electing unit has the staff for its seats, group by group: no more women's seats than women, and no more seats left
/// to men than men. A unit with 2 women fills 2 women's seats, not 3.
/// </summary>
/// <param name="Allotment">The unit and its seats.</param>
public sealed record SeatsCanBeFilled(SeatAllotment Allotment) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.seats-can-be-filled";

    /// <inheritdoc />
    public override bool Holds => Allotment.Seats.FitsInto(Allotment.Unit.Staff);

    /// <inheritdoc />
    protected override Words Message => Allotment.Seats.Others < 0 ? TooManyInGroups : new(
        $"“{Allotment.Unit.Name}”的名额（{Zh(Allotment.Seats)}）与其职工（{Zh(Allotment.Unit.Staff)}）不符。",
        $"The seats of {Allotment.Unit.Name} ({En(Allotment.Seats)}) cannot be filled by its staff ({En(Allotment.Unit.Staff)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("unit", Allotment.Unit.Name), ("seats", En(Allotment.Seats)), ("staff", En(Allotment.Unit.Staff)));

    /// <summary>Where the number was lowered and its groups were not.</summary>
    private Words TooManyInGroups => new(
        $"“{Allotment.Unit.Name}”共{Allotment.Seats.All}名，一线{Allotment.Seats.FrontLine}名和管理{Allotment.Seats.Managers}名合计超过总数，请一并调整。",
        $"{Allotment.Unit.Name} has {Allotment.Seats.All} seats, fewer than its {Allotment.Seats.FrontLine} front line and {Allotment.Seats.Managers} managers together.");

    private static string Zh(Composition of) =>
        $"共{of.All}人，一线{of.FrontLine}人、管理{of.Managers}人、其他{of.Others}人，女{of.Women}人、派遣{of.Dispatched}人";

    private static string En(Composition of) =>
        $"{of.All}: {of.FrontLine} front line, {of.Managers} managers, {of.Others} others, {of.Women} women, {of.Dispatched} dispatched";
}
