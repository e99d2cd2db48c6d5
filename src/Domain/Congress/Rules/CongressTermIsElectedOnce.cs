namespace Domain.Congress.Rules;

/// <summary>A term of a unit’s congress is elected in one case; another one is opened only after the first was called off.</summary>
/// <param name="Term">The term’s number.</param>
/// <param name="Other">The number of the case in which it is elected already; null where there is none.</param>
public sealed record CongressTermIsElectedOnce(int Term, string? Other) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.term-is-elected-once";

    /// <inheritdoc />
    public override bool Holds => Other is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Term}届的代表选举已在{Other}中办理。",
        $"Term {Term} is elected in {Other} already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("term", Term), ("other", Other));

    /// <inheritdoc />
    protected override string? Field => "Term";
}
