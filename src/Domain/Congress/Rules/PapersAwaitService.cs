namespace Domain.Congress.Rules;

/// <summary>Papers are entered as served on somebody who has not had them yet.</summary>
/// <param name="Awaiting">How many of those named have not had them.</param>
public sealed record PapersAwaitService(int Awaiting) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-await-service";

    /// <inheritdoc />
    public override bool Holds => Awaiting > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "所选代表均已登记送达。",
        "Everybody named has had the papers already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("awaiting", Awaiting));

    /// <inheritdoc />
    protected override string? Field => "Numbers";
}
