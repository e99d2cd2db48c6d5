namespace Domain.Congress.Rules;

/// <summary>The report on resolutions and motions is edited while it is on the list and until the meeting has heard it.</summary>
/// <param name="IsListed">Whether it is on the list.</param>
/// <param name="HeardOn">The day on which it was heard; null until then.</param>
public sealed record ReportIsStillADraft(bool IsListed, DateOnly? HeardOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.report-is-still-a-draft";

    /// <inheritdoc />
    public override bool Holds => IsListed && HeardOn is null;

    /// <inheritdoc />
    protected override Words Message => HeardOn is { } on
        ? new(
            $"报告已于{RuleText.Zh(on)}在会上听取，不再修改。",
            $"The report was heard on {RuleText.Iso(on)} and stays as it is.")
        : new("本次会议的议程上没有决议执行和提案办理情况的报告。", "No report on resolutions and motions is on the list.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isListed", IsListed));
}
