namespace Domain.Law.Rules;

/// <summary>
/// A unit's own rules begin on the day after they are recorded at the earliest: what was done until then keeps the judgement
/// of its day. Recorded on 2026-11-21, they begin on 11-22 or later.
/// </summary>
/// <param name="From">Their first day in force.</param>
/// <param name="Today">The day on which they are recorded.</param>
public sealed record OwnRulesBeginAfterToday(DateOnly From, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "law.own-rules-begin-after-today";

    /// <inheritdoc />
    public override bool Holds => From > Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"自{RuleText.Zh(From)}起适用为时已晚：已经作出的办理保持原来的判断，登记的规定最早自次日起适用。文件原来的施行日期可以写在文件名称中。",
        $"{RuleText.Iso(From)} is not after today: what was done keeps its judgement, so recorded rules begin tomorrow at the earliest.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("from", From), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "From";
}
