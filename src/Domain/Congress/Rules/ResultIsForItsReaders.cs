namespace Domain.Congress.Rules;

/// <summary>The result of an appraisal is shown to those who were named beforehand and to nobody else.</summary>
/// <param name="IsReader">Whether who looks was named.</param>
public sealed record ResultIsForItsReaders(bool IsReader) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.result-is-for-its-readers";

    /// <inheritdoc />
    public override bool Holds => IsReader;

    /// <inheritdoc />
    protected override Words Message => new(
        "评议结果仅限事先确定的范围查阅。",
        "The result is for those who were named beforehand.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isReader", IsReader));
}
