namespace Domain.Congress.Rules;

/// <summary>A count of an appraisal has one line for each voter group and question, with one number for each grade.</summary>
/// <param name="Expected">Lines that the sheet asks for.</param>
/// <param name="Complete">Lines that are complete and stand once.</param>
public sealed record EveryQuestionIsCounted(int Expected, int Complete) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-question-is-counted";

    /// <inheritdoc />
    public override bool Holds => Complete == Expected;

    /// <inheritdoc />
    protected override Words Message => new(
        $"计票单应有{Expected}行（每个分组、每项评议内容各一行，每个等次一个票数），其中填写完整的有{Complete}行。",
        $"The count needs {Expected} lines, one for each group and question with a number for each grade; {Complete} are complete.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("expected", Expected), ("complete", Complete));

    /// <inheritdoc />
    protected override string? Field => "Lines";
}
