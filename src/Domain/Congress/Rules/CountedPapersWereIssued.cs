namespace Domain.Congress.Rules;

/// <summary>
/// No more papers are in the box than were given out (收回的选票不多于发出的选票). 42 of 42 are counted; at 43 the ballot is not
/// counted at all.
/// </summary>
/// <param name="InTheBox">收回选票.</param>
/// <param name="Issued">发出选票.</param>
public sealed record CountedPapersWereIssued(int InTheBox, int Issued) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.counted-papers-were-issued";

    /// <inheritdoc />
    public override bool Holds => InTheBox <= Issued;

    /// <inheritdoc />
    protected override Words Message => new(
        $"收回选票{InTheBox}张，多于发出的{Issued}张，本次表决无效，不予计票。",
        $"{InTheBox} papers are in the box, but only {Issued} were given out; they are not counted.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("inTheBox", InTheBox), ("issued", Issued));
}
