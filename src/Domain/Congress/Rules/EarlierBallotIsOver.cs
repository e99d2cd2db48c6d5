namespace Domain.Congress.Rules;

/// <summary>A case has one secret ballot at a time: the next opens when the one before is published or void.</summary>
/// <param name="IsOver">Whether there was none, or it is over.</param>
public sealed record EarlierBallotIsOver(bool IsOver) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.earlier-ballot-is-over";

    /// <inheritdoc />
    public override bool Holds => IsOver;

    /// <inheritdoc />
    protected override Words Message => new(
        "上一次无记名投票尚未结束，请先公布其结果。",
        "The ballot before this one is not over; publish its result first.");
}
