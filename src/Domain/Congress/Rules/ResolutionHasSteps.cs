namespace Domain.Congress.Rules;

/// <summary>A resolution says in which steps it is carried out; without one nobody could tell whether it was (两落实).</summary>
/// <param name="Steps">How many.</param>
public sealed record ResolutionHasSteps(int Steps) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.resolution-has-steps";

    /// <inheritdoc />
    public override bool Holds => Steps > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "请至少填写一项落实步骤。",
        "Name at least one step in which it is carried out.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("steps", Steps));

    /// <inheritdoc />
    protected override string? Field => "Steps";
}
