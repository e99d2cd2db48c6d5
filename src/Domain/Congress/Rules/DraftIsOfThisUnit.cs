namespace Domain.Congress.Rules;

/// <summary>A session votes on the draft of a contract that its own union bargains for.</summary>
/// <param name="IsOwn">Whether the case is a contract of the session’s union.</param>
public sealed record DraftIsOfThisUnit(bool IsOwn) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.draft-is-of-this-unit";

    /// <inheritdoc />
    public override bool Holds => IsOwn;

    /// <inheritdoc />
    protected override Words Message => new(
        "所选案件不是本单位工会的集体协商案件。",
        "The case named is no bargaining of this unit’s union.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isOwn", IsOwn));

    /// <inheritdoc />
    protected override string? Field => "Draft";
}
