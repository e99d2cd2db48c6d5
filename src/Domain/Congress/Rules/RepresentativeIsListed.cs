namespace Domain.Congress.Rules;

/// <summary>Whoever an act names stands on the session’s list of representatives. Of 36, number 36 does and 37 does not.</summary>
/// <param name="Number">The number named.</param>
/// <param name="Listed">How many are on the list.</param>
public sealed record RepresentativeIsListed(int Number, int Listed) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representative-is-listed";

    /// <inheritdoc />
    public override bool Holds => Number >= 1 && Number <= Listed;

    /// <inheritdoc />
    protected override Words Message => new(
        $"代表名单共{Listed}人，没有第{Number}号代表。",
        $"The list has {Listed} representatives; there is no number {Number}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("listed", Listed));

    /// <inheritdoc />
    protected override string? Field => "Numbers";
}
