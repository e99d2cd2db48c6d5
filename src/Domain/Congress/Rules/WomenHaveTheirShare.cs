using Domain.Congress.Seats;

namespace Domain.Congress.Rules;

/// <summary>
/// Women (女职工) have an appropriate share of the seats (适当比例, 企业民主管理规定 Art 9). The law names no number; asked is whether
/// they have as many as their part of the staff gives, rounded down: of 36 seats, with 200 of 707 staff, 10. A remark.
/// </summary>
/// <param name="Seats">All seats.</param>
/// <param name="Staff">All staff.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record WomenHaveTheirShare(Composition Seats, Composition Staff, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.women-have-their-share";

    /// <inheritdoc />
    public override bool Holds => Seats.Women >= Expected;

    /// <inheritdoc />
    protected override Words Message => new(
        $"女职工占职工{Staff.All}人中的{Staff.Women}人，按比例应有代表{Expected}名，现为{Seats.Women}名。",
        $"Women are {Staff.Women} of {Staff.All} staff, which gives {Expected} seats; they have {Seats.Women}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seats", Seats.Women), ("expected", Expected), ("staff", Staff.Women), ("allStaff", Staff.All));

    private int Expected => Staff.All == 0 ? 0 : (int)((long)Seats.All * Staff.Women / Staff.All);
}
