namespace Domain.Congress.Rules;

/// <summary>In a ballot by phone every voter of an appraisal belongs to one of its groups, so that no paper is weighed with a group that it is not of.</summary>
/// <param name="Without">Those in the hall who belong to none.</param>
public sealed record EveryVoterHasAGroup(int Without) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-voter-has-a-group";

    /// <inheritdoc />
    public override bool Holds => Without == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"有{Without}名到会代表无法确定属于哪个评议分组：分组名称应当是代表团（组）名称，或者写明“一线职工”“管理人员”“其他”（代表类别取自代表名册）；也可以改用纸质选票，按分组发放。",
        $"{Without} of those present belong to no voter group: name groups by delegation, or as front line, managers and others as on the roll; or vote on paper.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("without", Without));
}
