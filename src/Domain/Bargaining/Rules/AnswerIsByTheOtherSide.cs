namespace Domain.Bargaining.Rules;

/// <summary>A proposal is answered by the other side.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Spoke">Whose words stand last.</param>
/// <param name="Answers">Who wants to answer.</param>
public sealed record AnswerIsByTheOtherSide(int Clause, Side? Spoke, Side Answers) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.answer-is-by-the-other-side";

    /// <inheritdoc />
    public override bool Holds => Spoke != Answers;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Clause}条的最新意见由本方提出，应由对方回应。",
        $"The last words on clause {Clause} are your own; the other side answers.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("clause", Clause), ("spoke", Spoke));

    /// <inheritdoc />
    protected override string? Field => "Clause";
}
