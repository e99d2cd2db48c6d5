namespace Domain.Congress.Rules;

/// <summary>No question is marked by more persons than were present, and no number is below zero.</summary>
/// <param name="Most">The marks of the question that has most.</param>
/// <param name="Lowest">The lowest number.</param>
/// <param name="Present">Those present when the vote opened.</param>
public sealed record MarksAreByThePresent(int Most, int Lowest, int Present) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.marks-are-by-the-present";

    /// <inheritdoc />
    public override bool Holds => Lowest >= 0 && Most <= Present;

    /// <inheritdoc />
    protected override Words Message => new(
        $"每项评议内容的票数合计不得超过实到人数{Present}人（最多的一项为{Most}），且不得为负数。",
        $"No question has more marks than the {Present} present (the highest has {Most}), and none is negative.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("most", Most), ("lowest", Lowest), ("present", Present));

    /// <inheritdoc />
    protected override string? Field => "Lines";
}
