namespace Domain.Congress.Rules;

/// <summary>The congress approves only a committee that was put to it.</summary>
/// <param name="Committee">The name asked for.</param>
/// <param name="IsProposed">Whether it was proposed.</param>
public sealed record CommitteeIsProposed(string Committee, bool IsProposed) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.committee-is-proposed";

    /// <inheritdoc />
    public override bool Holds => IsProposed;

    /// <inheritdoc />
    protected override Words Message => new($"没有提请审议的“{Committee}”。", $"No committee called {Committee} was proposed.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("committee", Committee));
}
