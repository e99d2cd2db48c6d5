using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Opens a case: nothing has been sent yet.</summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with.</param>
    /// <param name="law">The rules of its place and kind.</param>
    public static BargainingCase Open(CaseId id, CaseOpening opening, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new BargainingCase(id, new CaseRecord
        {
            Number = opening.Number,
            Kind = opening.Kind,
            Place = opening.Place,
            Parties = opening.Parties,
            Authority = opening.Authority,
            Renews = opening.Renews,
            Contracts = [.. opening.Titles.Select(t => new Contract(opening.Kind, t, [], null, []))],
        }, law);
    }
}
