namespace Domain.Congress.Rules;

/// <summary>A paper is taken only if it bears the seal of this ballot.</summary>
/// <param name="IsGenuine">Whether the seal is genuine.</param>
public sealed record PaperBearsTheSeal(bool IsGenuine) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.paper-bears-the-seal";

    /// <inheritdoc />
    public override bool Holds => IsGenuine;

    /// <inheritdoc />
    protected override Words Message => new(
        "该选票没有本次表决的有效印章，未计入。", "The paper does not bear the seal of this ballot and was not counted.");
}
