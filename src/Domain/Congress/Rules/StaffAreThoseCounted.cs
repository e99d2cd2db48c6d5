namespace Domain.Congress.Rules;

/// <summary>
/// An electing unit's staff at its election are those counted for the seats, or it is said in writing why they are others:
/// quorum and majority go by all of them. Counted with 120, a unit does not elect with 30 without a reason.
/// </summary>
/// <param name="Staff">The staff as the election reports them.</param>
/// <param name="Counted">The staff as they were counted; null of a unit that was not.</param>
/// <param name="IsExplained">Whether a reason is given.</param>
/// <param name="Law">The row on the majority.</param>
public sealed record StaffAreThoseCounted(int Staff, int? Counted, bool IsExplained, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.staff-are-those-counted";

    /// <inheritdoc />
    public override bool Holds => IsExplained || Counted is null || Staff == Counted;

    /// <inheritdoc />
    protected override Words Message => new(
        $"该选举单位统计的全体职工为{Counted}人，登记的为{Staff}人；人数有变化的，请书面说明原因。",
        $"{Counted} staff were counted in this unit and {Staff} are entered; say in writing why they differ.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("staff", Staff), ("counted", Counted ?? 0));

    /// <inheritdoc />
    protected override string? Field => "StaffReason";
}
