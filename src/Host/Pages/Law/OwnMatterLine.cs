using Domain;
using Domain.Law;
using Domain.Law.OwnRules;
using Host.Pages.Deadlines;

namespace Host.Pages.Law;

/// <summary>One matter that a unit may settle: its own rule, what the law says, and which of the two decides.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Finding">What holds on the day asked about; null where neither the unit nor a pack says anything.</param>
public sealed record OwnMatterLine(OwnMatter Matter, Finding? Finding)
{
    /// <summary>The unit's own rule; null where it has none in force.</summary>
    public RuleRow? Own => Finding?.Own;

    /// <summary>Whether the unit's own rule is outside what the law has since come to ask.</summary>
    public bool IsUnlawful => Own is not null && Finding!.Row != Own;

    /// <summary>What the unit says; empty where it says nothing.</summary>
    public Words OwnText => Own is { Value: { } value } own ? OwnMatters.Text(value, own.Unit) : new("", "");

    /// <summary>What the law leaves open to the unit: 不少于7日, or that no law speaks of it and what is common.</summary>
    public Words Limit => (Matter.Limit, Finding?.Law) switch
    {
        (_, null) => new("法律和当地规定没有规定，由本单位自行规定", "No law speaks of it; for the unit to settle"),
        (OwnLimit.None, { } row) => new($"法律没有规定；未作规定的，按{ValueOf(row).Zh}", $"No law speaks of it; where the unit says nothing, {ValueOf(row).En}"),
        (OwnLimit.AtLeast, { Unit: RuleUnit.PerYear } row) => RowText.Of(row),
        (OwnLimit.AtLeast, { } row) => new($"不得少于{ValueOf(row).Zh}", $"at least {ValueOf(row).En}"),
        (_, { } row) => new($"不得超过{ValueOf(row).Zh}", $"at most {ValueOf(row).En}"),
    };

    private static Words ValueOf(RuleRow row) => row.Value is { } value ? OwnMatters.Text(value, row.Unit) : RowText.Of(row);
}
