namespace Domain.Congress.Rules;

/// <summary>
/// There are as many staff as seats; a smaller unit holds a general meeting of all workers instead. 30 staff fill 30 seats,
/// 29 do not.
/// </summary>
/// <param name="Staff">All staff.</param>
/// <param name="Seats">The representatives that the rule wants.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record StaffSufficeForACongress(int Staff, int Seats, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.staff-suffice-for-a-congress";

    /// <inheritdoc />
    public override bool Holds => Staff >= Seats;

    /// <inheritdoc />
    protected override Words Message => new(
        $"职工{Staff}人，不足代表名额{Seats}名，应当召开职工大会。",
        $"{Staff} staff cannot fill {Seats} seats; hold a general meeting of all workers.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("staff", Staff), ("seats", Seats));
}
