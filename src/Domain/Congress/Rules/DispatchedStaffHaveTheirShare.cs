using Domain.Congress.Seats;

namespace Domain.Congress.Rules;

/// <summary>
/// Dispatched staff (劳务派遣职工) have an appropriate share of the seats (适当比例, 企业民主管理规定 Art 9). The law names no number; asked is whether
/// they have as many as their part of the staff gives, rounded down: of 36 seats, with 200 of 707 staff, 10. A remark.
/// </summary>
/// <param name="Seats">All seats.</param>
/// <param name="Staff">All staff.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record DispatchedStaffHaveTheirShare(Composition Seats, Composition Staff, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.dispatched-staff-have-their-share";

    /// <inheritdoc />
    public override bool Holds => Seats.Dispatched >= Expected;

    /// <inheritdoc />
    protected override Words Message => new(
        $"劳务派遣职工占职工{Staff.All}人中的{Staff.Dispatched}人，按比例应有代表{Expected}名，现为{Seats.Dispatched}名。",
        $"Dispatched staff are {Staff.Dispatched} of {Staff.All} staff, which gives {Expected} seats; they have {Seats.Dispatched}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seats", Seats.Dispatched), ("expected", Expected), ("staff", Staff.Dispatched), ("allStaff", Staff.All));

    private int Expected => Staff.All == 0 ? 0 : (int)((long)Seats.All * Staff.Dispatched / Staff.All);
}
