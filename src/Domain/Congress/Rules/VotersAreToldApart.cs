namespace Domain.Congress.Rules;

/// <summary>
/// The roll of a ballot names voters by their numbers on the list of representatives: each from 1 to the number entitled,
/// nobody twice and nobody in two groups. Of 36 entitled, 1-30 and 36 pass, 37 does not.
/// </summary>
/// <param name="Numbers">Every number of the roll; null where a text is no list of numbers.</param>
/// <param name="Entitled">All representatives, or all staff.</param>
public sealed record VotersAreToldApart(IReadOnlyList<int>? Numbers, int Entitled) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voters-are-told-apart";

    /// <inheritdoc />
    public override bool Holds => Numbers is not null && Wrong is null;

    /// <inheritdoc />
    protected override Words Message => Numbers is null
        ? new(
            "代表编号应当写成“1-30，32，35-36”的形式。", "Write the representatives' numbers like 1-30, 32, 35-36.")
        : new(
            $"第{Wrong}号代表重复，或者不在1至{Entitled}号之间。",
            $"Number {Wrong} stands twice or is not between 1 and {Entitled}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("wrong", Wrong), ("entitled", Entitled));

    /// <inheritdoc />
    protected override string? Field => "Voters";

    private int? Wrong => Numbers?.GroupBy(number => number)
        .Where(same => same.Skip(1).Any() || same.Key < 1 || same.Key > Entitled)
        .Select(same => (int?)same.Key).FirstOrDefault();
}
