namespace Domain.Bargaining.Rules;

/// <summary>
/// The request to renew comes within the window before expiry (集体合同规定 Art 38(2); 工资集体协商试行办法 Art 24). The law
/// permits rather than commands, so this is asked for a remark and never enforced. For an expiry on 2026-12-31
/// and three months the window opens on 2026-09-30.
/// </summary>
/// <param name="Today">The day of the request.</param>
/// <param name="Opens">The first day of the window.</param>
/// <param name="Closes">The last day: the day of expiry.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record RenewalIsWithinTheWindow(DateOnly Today, DateOnly Opens, DateOnly Closes, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.renewal-is-within-the-window";

    /// <inheritdoc />
    public override bool Holds => Today >= Opens && Today <= Closes;

    /// <inheritdoc />
    protected override Words Message => new(
        $"续订要求一般在{RuleText.Zh(Opens)}至{RuleText.Zh(Closes)}期间提出。",
        $"Renewal is usually asked for between {RuleText.Iso(Opens)} and {RuleText.Iso(Closes)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("opens", Opens), ("closes", Closes));
}
