using Domain.Law.Rules;

namespace Domain.Law.OwnRules;

/// <summary>A unit's own rule in force on a day, with the document that it stands in.</summary>
/// <param name="Pack">The document.</param>
/// <param name="Rule">The rule.</param>
public sealed record OwnProvision(OwnPack Pack, OwnRule Rule)
{
    /// <summary>What stands before the matter in the id of a unit's own row: <c>OWN-motion-reply</c>.</summary>
    public const string IdPrefix = "OWN-";

    /// <summary>
    /// The unit's own rule beside the law's: it decides while it keeps within the law, as a notice of 10 days does where the
    /// law asks for 7, and gives way where the law has since left it outside, as one of 8 days does where it now asks for 10.
    /// </summary>
    /// <param name="law">What the packs say; null where they say nothing.</param>
    /// <param name="place">The unit's place.</param>
    /// <param name="switches">How the two things are counted that no text settles.</param>
    internal Finding Beside(Finding? law, string place, CountingSwitches switches)
    {
        var matter = OwnMatters.Named(Rule.Matter)!;
        var row = switches.Apply(RowOf(matter, place, law?.Row));
        return law is null ? new(row, [])
            : new OwnRuleIsWithinTheLaw(Rule, matter, law.Row).Holds ? new(row, [law.Row, .. law.GaveWay])
            : law with { GaveWay = [row, .. law.GaveWay] };
    }

    private RuleRow RowOf(OwnMatter matter, string place, RuleRow? law) => new()
    {
        Id = IdPrefix + matter.Name,
        Matter = matter.Name,
        Place = place,
        IsOwn = true,
        Unit = Rule.Unit,
        Value = Rule.Value,
        Bound = matter.Bound,
        Direction = matter.Direction,
        StartEvent = law?.Direction == matter.Direction ? law.StartEvent : matter.StartEvent,
        Instrument = Pack.Title,
        Article = Rule.Article ?? "",
        From = Pack.From,
        To = Pack.To,
        Confidence = Confidence.A,
        Zh = $"本单位规定：{matter.Title.Zh}为{Rule.Text.Zh}（{Pack.Adoption.Zh}）。",
        En = $"The unit’s own rule: {matter.Title.En}, {Rule.Text.En} ({Pack.Adoption.En}).",
    };
}
