using Domain.Law;

namespace Domain.Congress.Seats;

/// <summary>
/// How many representatives a congress has by the rules of its place. A place's own formula goes before the nation's rule;
/// by the nation's rule both the share of the staff and the fixed minimum must be met, so the larger number binds. 707
/// staff by the nation's rule: 36, because a twentieth is 36 and the minimum only 30.
/// </summary>
/// <param name="Staff">All staff, persons, at least 1.</param>
/// <param name="Least">The fewest representatives, inclusive.</param>
/// <param name="Proposed">The number proposed; above <paramref name="Least"/> only where enterprise and union agree on the rest.</param>
/// <param name="Binding">The row that gives <paramref name="Least"/>, with its sum.</param>
/// <param name="GaveWay">The other rows in force, each with the number it would have given.</param>
/// <param name="Agreement">The row by which the number beyond <paramref name="Least"/> is agreed; null where nothing is left to agree.</param>
/// <param name="GeneralMeeting">The row by which so few staff usually meet as a whole instead; null from its number on.</param>
public sealed record SeatRequirement(
    int Staff, int Least, int Proposed, SeatClaim Binding, IReadOnlyList<SeatClaim> GaveWay, RuleRow? Agreement, RuleRow? GeneralMeeting)
{
    /// <summary>Works the number out.</summary>
    /// <param name="staff">All staff, persons, at least 1.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <param name="on">The day by whose rules it is judged.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody is employed.</exception>
    public static SeatRequirement Of(int staff, Statutes law, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(staff, 1);
        ArgumentNullException.ThrowIfNull(law);
        var share = ShareOf(staff, law.Get(Matters.CongressRepresentativesShare, on));
        var minimum = MinimumOf(law.Get(Matters.CongressRepresentativesMin, on));
        var (binding, gaveWay, agreement) = law.Find(Matters.CongressSeats, on) is { } formula
            ? (FormulaOf(staff, formula), [share, minimum], null)
            : Nation(share, minimum, law.Find(Matters.CongressRepresentativesExtra, on));
        var least = agreement is null ? binding.Seats : agreement.Number;
        var threshold = law.Find(Matters.CongressThreshold, on);
        return new(staff, least, binding.Seats, binding, gaveWay, agreement, staff < threshold?.Number ? threshold : null);
    }

    /// <summary>The share binds above the minimum; at the same number the share is cited.</summary>
    private static (SeatClaim Binding, IReadOnlyList<SeatClaim> GaveWay, RuleRow? Agreement) Nation(
        SeatClaim share, SeatClaim minimum, RuleRow? extra) =>
        share.Seats < minimum.Seats ? (minimum, [share], null)
        : (share, [minimum], share.Seats > extra?.Number ? extra : null);

    private static SeatClaim ShareOf(int staff, RuleRow row) =>
        new(row, row.Share.Needed(staff), $"{staff}×{row.Share} → {row.Share.Needed(staff)}");

    private static SeatClaim MinimumOf(RuleRow row) => new(row, row.Number, $"≥ {row.Number}");

    private static SeatClaim FormulaOf(int staff, RuleRow row)
    {
        var tier = row.Tier(staff);
        var seats = tier.For(staff);
        return new(row, seats, tier.Per == 0
            ? $"{seats}"
            : $"{tier.Seats} + {tier.More}×⌊({staff}−{tier.Staff})÷{tier.Per}⌋ = {seats}");
    }
}
