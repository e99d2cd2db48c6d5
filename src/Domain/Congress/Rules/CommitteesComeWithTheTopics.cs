namespace Domain.Congress.Rules;

/// <summary>A committee's members come on a session's list while it is drawn up, before it is agreed with the management and its papers go out.</summary>
/// <param name="Committee">The committee's name.</param>
/// <param name="IsDrawnUp">Whether the list is still being drawn up.</param>
public sealed record CommitteesComeWithTheTopics(string Committee, bool IsDrawnUp) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.committees-come-with-the-topics";

    /// <inheritdoc />
    public override bool Holds => IsDrawnUp;

    /// <inheritdoc />
    protected override Words Message => new(
        $"“{Committee}”的人选已随议题提交大会，表决后才能变更。",
        $"The members of {Committee} are before the congress; they can be changed after its vote.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("committee", Committee));

    /// <inheritdoc />
    protected override string? Field => "Name";
}
