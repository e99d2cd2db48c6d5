namespace Domain.Congress.Rules;

/// <summary>At least one person is entitled to vote, and no number is below zero.</summary>
/// <param name="Count">The count.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record CountsArePersons(VoteCount Count, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.counts-are-persons";

    /// <inheritdoc />
    public override bool Holds => Count.Entitled >= 1 && Lowest >= 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "应到人数至少为1，其余各项人数不得为负数。",
        "At least one person is entitled to vote, and no number may be negative.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("entitled", Count.Entitled), ("lowest", Lowest));

    /// <inheritdoc />
    protected override string? Field => "Entitled";

    private int Lowest =>
        new[] { Count.Present, Count.Yes, Count.No, Count.Abstained, Count.Spoilt }.Min();
}
