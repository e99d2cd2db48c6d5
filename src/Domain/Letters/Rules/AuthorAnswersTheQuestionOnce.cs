namespace Domain.Letters.Rules;

/// <summary>The author answers the union's question, once.</summary>
/// <param name="IsAsked">Whether the union has asked.</param>
/// <param name="AnsweredOn">The day of the answer; null where there is none.</param>
public sealed record AuthorAnswersTheQuestionOnce(bool IsAsked, DateOnly? AnsweredOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.author-answers-the-question-once";

    /// <inheritdoc />
    public override bool Holds => IsAsked && AnsweredOn is null;

    /// <inheritdoc />
    protected override Words Message => AnsweredOn is { } day
        ? new($"寄信人已于{RuleText.Zh(day)}答复。", $"The author answered on {RuleText.Iso(day)}.")
        : new("工会还没有征求寄信人的意见。", "The union has not asked the author.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isAsked", IsAsked), ("answeredOn", AnsweredOn));
}
