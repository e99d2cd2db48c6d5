namespace Domain.Motions.Rules;

/// <summary>The presidium decides on an objection: whoever made the decision objected to does not judge it again.</summary>
/// <param name="ScreenedBy">The title of who decided first.</param>
/// <param name="DecidedBy">The title of who would decide now.</param>
public sealed record ObjectionIsDecidedByAnother(string ScreenedBy, string DecidedBy) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.objection-is-decided-by-another";

    /// <inheritdoc />
    public override bool Holds => ScreenedBy != DecidedBy;

    /// <inheritdoc />
    protected override Words Message => new(
        $"审查意见是{ScreenedBy}作出的，异议应当由主席团裁定。", $"{ScreenedBy} made the decision; the presidium decides on the objection.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("screenedBy", ScreenedBy), ("decidedBy", DecidedBy));
}
