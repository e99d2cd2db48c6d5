using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The representatives of both sides.</content>
public sealed partial class BargainingCase
{
    /// <summary>The representatives of a side; null until it has appointed them.</summary>
    /// <param name="side">The side.</param>
    public Delegation? DelegationOf(Side side) => Record.Delegations.FirstOrDefault(d => d.Side == side);

    /// <summary>Appoints the representatives of one side (集体合同规定 Art 19-24); a list given before is replaced.</summary>
    /// <param name="side">The side.</param>
    /// <param name="members">All of them, one marked as chief.</param>
    /// <param name="publishedOn">The day the list was published in the unit, today at the latest; null while it was not.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Appointed</c>.</returns>
    /// <exception cref="RefusedException">A rule on number, chief, outsiders or double roles is broken, or the day is ahead.</exception>
    public string AppointRepresentatives(
        Side side, IReadOnlyList<Representative> members, DateOnly? publishedOn, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(moment);
        IReadOnlyList<Representative> kept = [.. members.Select(Kept)];
        Enforce(RulesFor(side, kept, moment.Today));
        EnforcePublication(publishedOn, moment.Today);
        var delegation = new Delegation(side, kept, moment.Today, publishedOn);
        Record = Record with { Delegations = [.. Record.Delegations.Where(d => d.Side != side), delegation] };
        return "Appointed";
    }

    /// <summary>
    /// Names a side's representatives anew before the first meeting: because the other side cannot name as many, or the
    /// list turns out wrong otherwise (集体合同规定 Art 19(2): equal numbers). Whether the numbers are equal is judged when the
    /// sides meet, so that both can change theirs one after the other; the new list is to be published.
    /// </summary>
    /// <param name="side">The side.</param>
    /// <param name="members">All of them, one marked as chief.</param>
    /// <param name="publishedOn">The day the new list was published in the unit; null while it was not.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// The side has no list yet, a meeting was held, a rule on the list other than equal numbers is broken, or the day is
    /// ahead.
    /// </exception>
    public void ReappointRepresentatives(
        Side side, IReadOnlyList<Representative> members, DateOnly? publishedOn, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReappoint(side, moment.Today));
        IReadOnlyList<Representative> kept = [.. members.Select(Kept)];
        Enforce([.. RulesFor(side, kept, moment.Today).Where(rule => rule is not SidesAreEqual)]);
        EnforcePublication(publishedOn, moment.Today);
        Replace(new Delegation(side, kept, moment.Today, publishedOn));
    }

    /// <summary>Records that a side's list was published in the unit (北京市集体合同条例 Art 11).</summary>
    /// <param name="side">The side.</param>
    /// <param name="on">The day: not before the list's last change, today at the latest.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The side has no representatives yet, or the day cannot be.</exception>
    public void PublishRepresentatives(Side side, DateOnly on, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var delegation = Appointed(side, moment.Today);
        new ListWasPublishedByToday(on, Last(delegation.Vacancies)?.FilledOn, moment.Today, CitePublication(moment.Today)).Enforce();
        Replace(delegation with { PublishedOn = on });
    }

    /// <summary>
    /// Fills a place that fell vacant (集体合同规定 Art 31: within 15 days; later it is filled all the same). The changed list
    /// is to be published again.
    /// </summary>
    /// <param name="side">The side.</param>
    /// <param name="replacement">Who left, who follows, since when.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// Nobody of that name is on the list, the vacancy's day cannot be, or the new list breaks a rule.
    /// </exception>
    public void ReplaceRepresentative(Side side, Replacement replacement, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        ArgumentNullException.ThrowIfNull(moment);
        var delegation = Appointed(side, moment.Today);
        var (leaving, successor) = (PlainText.Of(replacement.Leaving), Kept(replacement.Successor));
        new RepresentativeIsOnTheList(leaving, delegation.Members.Any(m => m.Name == leaving)).Enforce();
        new VacancyDayHasCome(replacement.VacantSince, delegation.AppointedOn, moment.Today).Enforce();
        IReadOnlyList<Representative> members = [.. delegation.Members.Select(m => m.Name == leaving ? successor : m)];
        Enforce(RulesFor(side, members, moment.Today));
        var filled = new FilledVacancy(leaving, successor.Name, replacement.VacantSince, moment.Today);
        Replace(delegation with { Members = members, PublishedOn = null, Vacancies = [.. delegation.Vacancies, filled] });
    }

    private void EnforcePublication(DateOnly? publishedOn, DateOnly today)
    {
        if (publishedOn is { } published)
        {
            new ListWasPublishedByToday(published, null, today, CitePublication(today)).Enforce();
        }
    }

    private IReadOnlyList<Rule> ConditionsToReappoint(Side side, DateOnly today) =>
    [
        new SideHasRepresentatives(side, DelegationOf(side) is not null, Cite(Matters.RepresentativesMin, today)),
        new FirstMeetingIsStillToCome(Record.Meetings.Count, Cite(Matters.Vacancy, today)),
    ];

    private Delegation Appointed(Side side, DateOnly today)
    {
        var delegation = DelegationOf(side);
        new SideHasRepresentatives(side, delegation is not null, Cite(Matters.RepresentativesMin, today)).Enforce();
        return delegation!;
    }

    private void Replace(Delegation changed) => Record = Record with
    {
        Delegations = [.. Record.Delegations.Select(d => d.Side == changed.Side ? changed : d)],
    };

    private Citation? CitePublication(DateOnly today) => Cite(Matters.RepresentativesPublished, today);

    private static Representative Kept(Representative member) =>
        member with { Name = PlainText.Of(member.Name), Post = PlainText.Of(member.Post) };
}
