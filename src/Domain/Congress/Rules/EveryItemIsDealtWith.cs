namespace Domain.Congress.Rules;

/// <summary>A meeting closes when every report was heard and every vote announced.</summary>
/// <param name="Left">The items that are left; empty where none is.</param>
public sealed record EveryItemIsDealtWith(string Left) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-item-is-dealt-with";

    /// <inheritdoc />
    public override bool Holds => Left.Length == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"以下议题尚未处理完毕：{Left}。",
        $"These items are left: {Left}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("left", Left));
}
