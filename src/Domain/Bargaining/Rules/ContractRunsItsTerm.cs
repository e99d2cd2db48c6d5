namespace Domain.Bargaining.Rules;

/// <summary>No early end of the contract is recorded: what ends by agreement or for a ground is not changed or ended again.</summary>
/// <param name="EndsOn">The last day in force by an early end; null where there is none.</param>
public sealed record ContractRunsItsTerm(DateOnly? EndsOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.contract-runs-its-term";

    /// <inheritdoc />
    public override bool Holds => EndsOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        EndsOn is { } day ? $"合同已登记提前解除，有效至{RuleText.Zh(day)}，不再变更或者解除。" : "",
        EndsOn is { } at ? $"The contract’s early end on {RuleText.Iso(at)} is recorded; it is not changed or ended again." : "");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("endsOn", EndsOn));
}
