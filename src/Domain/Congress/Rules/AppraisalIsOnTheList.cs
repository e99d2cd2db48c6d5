using Domain.Congress.Ballots;

namespace Domain.Congress.Rules;

/// <summary>
/// Leaders are graded on an item of the session's list, whose sheet names beforehand who may see the result. A ballot by itself
/// has no such sheet, and its result is for everybody.
/// </summary>
/// <param name="Kind">What the ballot by itself would ask.</param>
public sealed record AppraisalIsOnTheList(BallotKind Kind) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.appraisal-is-on-the-list";

    /// <inheritdoc />
    public override bool Holds => Kind != BallotKind.Appraisal;

    /// <inheritdoc />
    protected override Words Message => new(
        "民主评议须先列入会议议程并确定结果的查阅范围，请使用“列入民主评议”；单独开始的投票，结果向所有人公开。",
        "An appraisal is put on the session’s list, where it is named who may see the result; the result of a ballot by itself is for everybody.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("kind", Kind));

    /// <inheritdoc />
    protected override string? Field => "Kind";
}
