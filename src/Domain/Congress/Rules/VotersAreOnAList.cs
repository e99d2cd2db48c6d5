namespace Domain.Congress.Rules;

/// <summary>A ballot by phone gives its papers to those on a list who are checked in; a general meeting that counts heads has none.</summary>
/// <param name="Listed">How many are on the list.</param>
public sealed record VotersAreOnAList(int Listed) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voters-are-on-a-list";

    /// <inheritdoc />
    public override bool Holds => Listed > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "本次会议只登记到会人数、没有代表名单，不能用手机投票，请改用纸质选票或者举手表决。",
        "This meeting counts heads and has no list; vote on paper or by show of hands, not by phone.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("listed", Listed));

    /// <inheritdoc />
    protected override string? Field => "Method";
}
