namespace Domain.Congress.Rules;

/// <summary>A session begins with those who are entitled to vote in it: its representatives, or at a general meeting the number of all workers.</summary>
/// <param name="Entitled">Persons entitled; 0 while none are registered.</param>
public sealed record RepresentativesAreRegistered(int Entitled) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representatives-are-registered";

    /// <inheritdoc />
    public override bool Holds => Entitled > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "尚未登记出席本次会议的职工代表（职工大会为全体职工人数）。",
        "The representatives (at a general meeting, the number of all workers) are not registered yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("entitled", Entitled));
}
