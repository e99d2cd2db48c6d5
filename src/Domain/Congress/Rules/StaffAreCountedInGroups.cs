using Domain.Congress.Seats;

namespace Domain.Congress.Rules;

/// <summary>
/// An electing unit's numbers can be of one group of persons: nobody is front line and manager at once, and no group is
/// larger than the staff. Of 10, 8 on the front line and 2 managers pass, 8 and 3 do not.
/// </summary>
/// <param name="Unit">The electing unit.</param>
public sealed record StaffAreCountedInGroups(ElectingUnit Unit) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.staff-are-counted-in-groups";

    /// <inheritdoc />
    public override bool Holds => Unit.Staff.All >= 1 && Unit.Staff.IsPossible;

    /// <inheritdoc />
    protected override Words Message => new(
        $"“{Unit.Name}”的人数有误：职工{Unit.Staff.All}人，其中一线职工{Unit.Staff.FrontLine}人、管理人员{Unit.Staff.Managers}人、女职工{Unit.Staff.Women}人、劳务派遣职工{Unit.Staff.Dispatched}人。",
        $"The numbers of {Unit.Name} do not fit: {Unit.Staff.All} staff, of them {Unit.Staff.FrontLine} on the front line, {Unit.Staff.Managers} managers, {Unit.Staff.Women} women, {Unit.Staff.Dispatched} dispatched.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("unit", Unit.Name), ("staff", Unit.Staff.All), ("frontLine", Unit.Staff.FrontLine), ("managers", Unit.Staff.Managers),
        ("women", Unit.Staff.Women), ("dispatched", Unit.Staff.Dispatched));
}
