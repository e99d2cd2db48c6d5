using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// At least two thirds of all representatives, or of all staff, are present (集体合同规定 Art 36(2)). Of 60, 40 are a
/// quorum and 39 are not; of 31, 21.
/// </summary>
/// <param name="Present">Persons present.</param>
/// <param name="Entitled">All representatives or all staff.</param>
/// <param name="Share">The share needed, by the row in force.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record QuorumIsPresent(int Present, int Entitled, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.quorum-is-present";

    /// <inheritdoc />
    public override bool Holds => Share.Met(Present, Entitled);

    /// <inheritdoc />
    protected override Words Message => new(
        $"应到{Entitled}人，实到{Present}人，至少需{Share.Needed(Entitled)}人到会方可表决。",
        $"{Present} of {Entitled} are present; at least {Share.Needed(Entitled)} are needed for a vote.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("present", Present), ("entitled", Entitled), ("needed", Share.Needed(Entitled)));

    /// <inheritdoc />
    protected override string? Field => "Present";
}
