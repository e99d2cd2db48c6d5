namespace Domain.Law;

/// <summary>
/// How two things are counted that no text read settles. Both defaults are the safe ones: nothing is shown as in effect too
/// early, and no notice is given too late.
/// </summary>
/// <param name="AuthorityDaysRollOver">
/// Whether the authority's days to review (the 15 days after which a contract is deemed effective, and in which objection is
/// raised) move on to a working day as 民法典 Art 203 has it. Received on 2026-06-05, they end on 06-22 with it, on Saturday
/// 06-20 without.
/// </param>
/// <param name="BackwardMovesEarlier">
/// Whether a last day counted back from an event, where it is a day off, moves to the working day before it. Seven days before
/// 2026-10-12 are 09-30 with it, the holiday 10-05 without.
/// </param>
public sealed record CountingSwitches(bool AuthorityDaysRollOver, bool BackwardMovesEarlier)
{
    /// <summary>As long as nobody chose otherwise: both on.</summary>
    public static CountingSwitches Safe { get; } = new(true, true);

    /// <summary>Whether a row is counted by the first switch.</summary>
    /// <param name="row">Any row.</param>
    public static bool IsAuthoritysDays(RuleRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row is { Direction: Direction.Forward, Matter: Matters.Effect or Matters.Objection };
    }

    /// <summary>Whether a row is counted by the second switch.</summary>
    /// <param name="row">Any row.</param>
    public static bool IsBackward(RuleRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Direction == Direction.Backward;
    }

    /// <summary>The row as it is counted: one whose switch is off does not roll over; one that never did stays so.</summary>
    internal RuleRow Apply(RuleRow row) => row with
    {
        RollOver = row.RollOver
            && (AuthorityDaysRollOver || !IsAuthoritysDays(row))
            && (BackwardMovesEarlier || !IsBackward(row)),
    };
}
