using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>What a list of representatives must keep to.</content>
public sealed partial class BargainingCase
{
    private IReadOnlyList<Rule> RulesFor(Side side, IReadOnlyList<Representative> members, DateOnly today)
    {
        var other = Record.Delegations.FirstOrDefault(d => d.Side != side)?.Members;
        var least = Law.Get(Matters.RepresentativesMin, today);
        return
        [
            new RepresentativesHaveNames(members.Count(m => !IsNamed(m))),
            new NamesAreDistinct(members.GroupBy(m => m.Name).FirstOrDefault(same => same.Count() > 1)?.Key),
            new RepresentativesReachTheMinimum(members.Count, least.Number, least.ToCitation()),
            new SideHasOneChief(members.Count(m => m.IsChief), Cite(Matters.ChiefCount, today)),
            .. RulesForOutsiders(members, today),
            new NobodyStandsOnBothSides(
                members.FirstOrDefault(m => other?.Any(o => o.Name == m.Name) == true)?.Name, Cite(Matters.NoDualRole, today)),
            NumbersAreFair(side, members.Count, other?.Count, today),
        ];
    }

    /// <summary>Equal numbers, or, where the place says so, an employer side that is no larger than the worker side.</summary>
    private Rule NumbersAreFair(Side side, int own, int? other, DateOnly today)
    {
        if (Law.Find(Matters.RepresentativesBalance, today) is not { } balance)
        {
            return new SidesAreEqual(own, other, Cite(Matters.RepresentativesParity, today));
        }

        return side == Side.Worker
            ? new EmployerSideIsNoLarger(own, other, balance.ToCitation())
            : new EmployerSideIsNoLarger(other, own, balance.ToCitation());
    }

    private IReadOnlyList<Rule> RulesForOutsiders(IReadOnlyList<Representative> members, DateOnly today)
    {
        var outsiders = members.Where(m => m.IsExternal).ToList();
        var share = Law.Get(Matters.ExternalShare, today);
        return
        [
            new ChiefIsNoOutsider(outsiders.FirstOrDefault(m => m.IsChief)?.Name, Cite(Matters.ChiefNotExternal, today)),
            .. Law.Find(Matters.OutsidersAdviseOnly, today) is { } only
                ? (Rule[])[new OutsidersAreAdvisers(outsiders.FirstOrDefault()?.Name, only.ToCitation())] : [],
            new OutsidersAreWithinTheirShare(outsiders.Count, members.Count, share.Share, share.ToCitation()),
            new OutsidersHaveAMandate(outsiders.FirstOrDefault(m => !m.HasWrittenMandate)?.Name, share.ToCitation()),
        ];
    }

    private static bool IsNamed(Representative member) =>
        member.Name.Length is > 0 and <= TextBounds.Name && member.Post.Length is > 0 and <= TextBounds.Line;
}
