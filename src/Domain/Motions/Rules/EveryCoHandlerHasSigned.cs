namespace Domain.Motions.Rules;

/// <summary>
/// An answer leaves only when every co-handling department has signed it: before, it would be the lead's word alone.
/// </summary>
/// <param name="Waiting">The co-handlers without a signature.</param>
/// <param name="CoHandlers">How many there are.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record EveryCoHandlerHasSigned(IReadOnlyList<string> Waiting, int CoHandlers, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.every-co-handler-has-signed";

    /// <inheritdoc />
    public override bool Holds => Waiting.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{CoHandlers}个会办部门中，{string.Join("、", Waiting)}尚未会签，答复不能发出。",
        $"Of {CoHandlers} co-handlers {string.Join(", ", Waiting)} has not signed; the answer cannot leave.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("waiting", string.Join(",", Waiting)), ("coHandlers", CoHandlers));
}
