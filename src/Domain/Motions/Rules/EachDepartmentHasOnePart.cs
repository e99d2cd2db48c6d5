namespace Domain.Motions.Rules;

/// <summary>A motion is divided among different departments: the lead and its co-handlers, each with one part.</summary>
/// <param name="Named">How many parts are given out, the lead's among them.</param>
/// <param name="Different">To how many different departments.</param>
public sealed record EachDepartmentHasOnePart(int Named, int Different) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.each-department-has-one-part";

    /// <inheritdoc />
    public override bool Holds => Named == Different;

    /// <inheritdoc />
    protected override Words Message => new(
        $"交办了{Named}份，只涉及{Different}个部门：每个部门只承担一份。",
        $"{Named} parts go to {Different} departments: each has one part.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("named", Named), ("different", Different));

    /// <inheritdoc />
    protected override string? Field => "CoHandlers";
}
