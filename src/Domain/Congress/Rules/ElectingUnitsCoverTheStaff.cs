namespace Domain.Congress.Rules;

/// <summary>The electing units together are the whole staff: nobody is left out, nobody elects twice. 700 and 7 are 707.</summary>
/// <param name="InUnits">The staff of all electing units.</param>
/// <param name="Staff">The staff of the unit.</param>
public sealed record ElectingUnitsCoverTheStaff(int InUnits, int Staff) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.electing-units-cover-the-staff";

    /// <inheritdoc />
    public override bool Holds => InUnits == Staff;

    /// <inheritdoc />
    protected override Words Message => new(
        $"各选举单位职工合计{InUnits}人，与全体职工{Staff}人不符。",
        $"The electing units have {InUnits} staff together, but the unit has {Staff}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("inUnits", InUnits), ("staff", Staff));
}
