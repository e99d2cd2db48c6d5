namespace Domain.Letters.Rules;

/// <summary>What is made public is a letter with its answer.</summary>
/// <param name="IsAnswered">Whether an answer has left.</param>
public sealed record AnswerHasLeft(bool IsAnswered) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.answer-has-left";

    /// <inheritdoc />
    public override bool Holds => IsAnswered;

    /// <inheritdoc />
    protected override Words Message => new("还没有答复，不能公开。", "It is not answered yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isAnswered", IsAnswered));
}
