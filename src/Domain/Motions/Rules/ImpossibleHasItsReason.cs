namespace Domain.Motions.Rules;

/// <summary>What is not possible now (C) says why.</summary>
/// <param name="Grade">The answer's grade.</param>
/// <param name="Length">Characters of the reason.</param>
public sealed record ImpossibleHasItsReason(AnswerGrade Grade, int Length) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.impossible-has-its-reason";

    /// <inheritdoc />
    public override bool Holds => Grade != AnswerGrade.NotPossibleNow || Length > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "暂时不能解决的（C类），应当说明原因。",
        "What is not possible now (C) gives the reason.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("grade", Grade), ("length", Length));

    /// <inheritdoc />
    protected override string? Field => "Reason";
}
