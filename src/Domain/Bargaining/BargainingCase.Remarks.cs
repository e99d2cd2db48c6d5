using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>What a person is told before an act, and what the law wants without commanding it.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// What is to be known before an activity is done: what the law of the place wants as a rule, and where it bars one of
    /// the answers. The page shows those that do not hold; none of them keeps the activity from being done.
    /// </summary>
    /// <param name="activity">The catalogue's name, such as <c>Bargaining.ReplyToOffer</c>.</param>
    /// <param name="today">The day asked about.</param>
    /// <returns>The rules; none for an activity about which there is nothing to say.</returns>
    public IReadOnlyList<Rule> RemarksOn(string activity, DateOnly today) => activity switch
    {
        "Bargaining.ReplyToOffer" => [LawOfRefusal(hasReasons: true, today)],
        "Bargaining.AppointWorkerRepresentatives" or "Bargaining.AppointEmployerRepresentatives" or "Bargaining.Negotiate" =>
            [.. RemarksOnRepresentatives(Side.Worker, today), .. RemarksOnRepresentatives(Side.Employer, today)],
        "Bargaining.ProvideInformation" when WindowOfInformation(today) is { } window => [window],
        "Bargaining.RequestRenewal" when WindowOfRenewal(today) is { } window => [window],
        _ => [],
    };

    /// <summary>
    /// What the law wants of a side's list without commanding it: the usual maximum (一般三人至十人), a woman among the
    /// workers' representatives, vacancies filled in time. Asked for remarks; never enforced.
    /// </summary>
    /// <param name="side">The side; none of the rules is given while it has no list.</param>
    /// <param name="today">The day by whose rules it is judged.</param>
    public IReadOnlyList<Rule> RemarksOnRepresentatives(Side side, DateOnly today)
    {
        var delegation = DelegationOf(side);
        List<Rule> remarks = [];
        if (delegation is not null && Law.Find(Matters.RepresentativesMax, today) is { } most)
        {
            remarks.Add(new RepresentativesKeepToTheUsualMaximum(delegation.Members.Count, most.Number, most.ToCitation()));
        }

        if (delegation is not null && side == Side.Worker && Cite(Matters.WomanRepresentative, today) is { } woman)
        {
            remarks.Add(new WorkerSideHasAWoman(delegation.Members.Count(m => m.IsWoman), woman));
        }

        foreach (var vacancy in delegation?.Vacancies ?? [])
        {
            if (Law.Deadline(Matters.Vacancy, vacancy.VacantSince) is { Deadline.Due: var lastDay, Row: var row })
            {
                remarks.Add(new VacancyIsFilledInTime(vacancy.FilledOn, lastDay, row.ToCitation()));
            }
        }

        return remarks;
    }
}
