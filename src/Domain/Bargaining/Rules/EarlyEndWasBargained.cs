namespace Domain.Bargaining.Rules;

/// <summary>
/// Both sides dealt with the early end at a bargaining meeting while the contract was in force and before it
/// ends (集体合同规定 Art 41). The day of its effect, the day of the end and today are inside.
/// </summary>
/// <param name="BargainedOn">The day of the meeting.</param>
/// <param name="EffectiveOn">The day the contract took effect.</param>
/// <param name="Latest">The earlier of today and the day it ends.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record EarlyEndWasBargained(
    DateOnly BargainedOn, DateOnly EffectiveOn, DateOnly Latest, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.early-end-was-bargained";

    /// <inheritdoc />
    public override bool Holds => BargainedOn >= EffectiveOn && BargainedOn <= Latest;

    /// <inheritdoc />
    protected override Words Message => new(
        $"解除合同适用集体协商程序：双方协商会议日期应在{RuleText.Zh(EffectiveOn)}至{RuleText.Zh(Latest)}之间，所填为{RuleText.Zh(BargainedOn)}。",
        $"An early end goes through bargaining: the meeting must lie between {RuleText.Iso(EffectiveOn)} and {RuleText.Iso(Latest)}, not on {RuleText.Iso(BargainedOn)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("bargainedOn", BargainedOn), ("effectiveOn", EffectiveOn), ("latest", Latest));

    /// <inheritdoc />
    protected override string? Field => "BargainedOn";
}
