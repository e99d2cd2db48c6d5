using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>The representatives of a side; null until it has appointed them.</summary>
    public Delegation? DelegationOf(Side side) => Record.Delegations.FirstOrDefault(d => d.Side == side);

    /// <summary>Appoints the representatives of one side (集体合同规定 Art 19-24).</summary>
    /// <param name="side">The side.</param>
    /// <param name="members">All of them, one marked as chief.</param>
    /// <param name="publishedOn">The day the list was published in the unit; null while it was not.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Appointed</c>.</returns>
    /// <exception cref="RefusedException">A rule on number, chief, outsiders or double roles is broken.</exception>
    public string AppointRepresentatives(
        Side side, IReadOnlyList<Representative> members, DateOnly? publishedOn, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(RulesFor(side, members, moment.Today));
        var delegation = new Delegation(side, members, moment.Today, publishedOn);
        Record = Record with { Delegations = [.. Record.Delegations.Where(d => d.Side != side), delegation] };
        return "Appointed";
    }

    /// <summary>Fills a place that fell vacant (集体合同规定 Art 31).</summary>
    /// <param name="side">The side.</param>
    /// <param name="replacement">Who left, who follows, since when.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">Nobody of that name is on the list, or the new list breaks a rule.</exception>
    public void ReplaceRepresentative(Side side, Replacement replacement, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        ArgumentNullException.ThrowIfNull(moment);
        var delegation = DelegationOf(side);
        new RepresentativeIsOnTheList(replacement.Leaving, delegation?.Members.Any(m => m.Name == replacement.Leaving) == true).Enforce();
        IReadOnlyList<Representative> members =
            [.. delegation!.Members.Select(m => m.Name == replacement.Leaving ? replacement.Successor : m)];
        Enforce(RulesFor(side, members, moment.Today));
        var changed = delegation with { Members = members };
        Record = Record with { Delegations = [.. Record.Delegations.Select(d => d.Side == side ? changed : d)] };
    }

    private IReadOnlyList<Rule> RulesFor(Side side, IReadOnlyList<Representative> members, DateOnly today)
    {
        var other = Record.Delegations.FirstOrDefault(d => d.Side != side)?.Members;
        var chief = members.FirstOrDefault(m => m.IsChief);
        var outsiders = members.Where(m => m.IsExternal).ToList();
        var shares = Law.Get(Matters.ExternalShare, today);
        return
        [
            new RepresentativesReachTheMinimum(
                members.Count, Law.Get(Matters.RepresentativesMin, today).Number, Cite(Matters.RepresentativesMin, today)),
            new NamesAreDistinct(members.GroupBy(m => m.Name).FirstOrDefault(g => g.Count() > 1)?.Key),
            new SideHasOneChief(members.Count(m => m.IsChief), Law.Row("CC-08", today)?.ToCitation()),
            new ChiefIsNoOutsider(chief?.IsExternal == true ? chief.Name : null, Cite(Matters.ChiefNotExternal, today)),
            new OutsidersAreWithinTheirShare(outsiders.Count, members.Count, shares.Share, shares.ToCitation()),
            new OutsidersHaveAMandate(outsiders.FirstOrDefault(m => !m.HasWrittenMandate)?.Name, shares.ToCitation()),
            new NobodyStandsOnBothSides(
                members.FirstOrDefault(m => other?.Any(o => o.Name == m.Name) == true)?.Name, Cite(Matters.NoDualRole, today)),
            new SidesAreEqual(members.Count, other?.Count, Cite(Matters.RepresentativesParity, today)),
        ];
    }
}
