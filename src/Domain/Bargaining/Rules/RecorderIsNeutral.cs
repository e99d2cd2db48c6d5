namespace Domain.Bargaining.Rules;

/// <summary>The recorder is no representative of either side (集体合同规定 Art 33(五)).</summary>
/// <param name="Recorder">The recorder's name.</param>
/// <param name="IsRepresentative">Whether that name is on either list.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record RecorderIsNeutral(string Recorder, bool IsRepresentative, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.recorder-is-neutral";

    /// <inheritdoc />
    public override bool Holds => !string.IsNullOrWhiteSpace(Recorder) && !IsRepresentative;

    /// <inheritdoc />
    protected override Words Message => new(
        "记录员应当由双方协商代表以外的人员担任。",
        "The recorder must not be a representative of either side.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("recorder", Recorder));

    /// <inheritdoc />
    protected override string? Field => "Recorder";
}
