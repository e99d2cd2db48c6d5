namespace Domain.Congress.Rules;

/// <summary>A resolution is changed or revoked only by the congress: by an item of a later session that it adopted, and once by each (企业民主管理规定 Art 21).</summary>
/// <param name="Resolution">The resolution; 0 where none is named.</param>
/// <param name="IsDecided">Whether the congress decides, or decided, so.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record OnlyTheCongressChangesAResolution(int Resolution, bool IsDecided, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.only-the-congress-changes-a-resolution";

    /// <inheritdoc />
    public override bool Holds => IsDecided;

    /// <inheritdoc />
    protected override Words Message => new(
        "职工代表大会的决议非经大会同意不得变更或者撤销，请列入下一次大会的议程。",
        "Only the congress changes or revokes its resolution; put it on the next session’s list.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("resolution", Resolution), ("isDecided", IsDecided));
}
