using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// The draft has the votes that a rule asks for, counted of all representatives or all staff, not of those
/// present. Half or more by 集体合同规定 Art 36(2): 30 of 60 carry it; more than half by 企业民主管理规定 Art 20: 31 of 60.
/// </summary>
/// <param name="Yes">Votes in favour.</param>
/// <param name="Entitled">All representatives or all staff.</param>
/// <param name="Share">The share needed, by the row in force.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record DraftPassed(int Yes, int Entitled, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.draft-passed";

    /// <inheritdoc />
    public override bool Holds => Share.Met(Yes, Entitled);

    /// <inheritdoc />
    protected override Words Message => new(
        $"全体{Entitled}人中赞成{Yes}人，至少需{Share.Needed(Entitled)}人赞成。",
        $"{Yes} of {Entitled} voted in favour; at least {Share.Needed(Entitled)} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("yes", Yes), ("entitled", Entitled), ("needed", Share.Needed(Entitled)));

    /// <inheritdoc />
    protected override string? Field => "Yes";
}
