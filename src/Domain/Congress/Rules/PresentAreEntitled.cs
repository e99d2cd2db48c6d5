namespace Domain.Congress.Rules;

/// <summary>Only those entitled to vote count as present; all of them may be. 60 of 60 passes, 61 of 60 does not.</summary>
/// <param name="Present">Persons present.</param>
/// <param name="Entitled">All representatives or all staff.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record PresentAreEntitled(int Present, int Entitled, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.present-are-at-most-the-entitled";

    /// <inheritdoc />
    public override bool Holds => Present <= Entitled;

    /// <inheritdoc />
    protected override Words Message => new(
        $"实到人数{Present}人超过应到人数{Entitled}人。",
        $"{Present} persons are present, but only {Entitled} are entitled to vote.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("present", Present), ("entitled", Entitled));

    /// <inheritdoc />
    protected override string? Field => "Present";
}
