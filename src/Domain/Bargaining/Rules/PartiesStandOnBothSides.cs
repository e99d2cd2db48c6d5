namespace Domain.Bargaining.Rules;

/// <summary>A bargaining has at least one party on each side (集体合同规定 Art 3).</summary>
/// <param name="Worker">Parties on the worker side.</param>
/// <param name="Employer">Parties on the employer side.</param>
public sealed record PartiesStandOnBothSides(int Worker, int Employer) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.parties-stand-on-both-sides";

    /// <inheritdoc />
    public override bool Holds => Worker > 0 && Employer > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "集体协商应当有职工方和企业方。",
        "A bargaining needs a party on each side.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("worker", Worker), ("employer", Employer));
}
