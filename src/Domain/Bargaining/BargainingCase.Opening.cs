using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Opening a case.</content>
public sealed partial class BargainingCase
{
    /// <summary>Opens a case: nothing has been sent yet.</summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with.</param>
    /// <param name="law">The rules of its place and kind.</param>
    /// <exception cref="RefusedException">A side has no party, or a contract no title.</exception>
    public static BargainingCase Open(CaseId id, CaseOpening opening, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        new PartiesStandOnBothSides(
            opening.Parties.Count(party => party.Side == Side.Worker),
            opening.Parties.Count(party => party.Side == Side.Employer)).Enforce();
        new ContractsHaveTitles(opening.Titles.Count, opening.Titles.Count(string.IsNullOrWhiteSpace)).Enforce();
        return new BargainingCase(id, new CaseRecord
        {
            Number = opening.Number,
            Kind = opening.Kind,
            Place = opening.Place,
            Parties = opening.Parties,
            Authority = opening.Authority,
            OfferedBy = opening.OfferedBy,
            Renews = opening.Renews,
            Contracts = [.. opening.Titles.Select(title => new Contract(opening.Kind, TitleOf(title), [], null, []))],
        }, law);
    }

    private static string TitleOf(string title) => Needed(title, TextBounds.Line, "Title");
}
