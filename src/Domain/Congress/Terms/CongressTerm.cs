using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Terms;

/// <summary>
/// One term of a workers' congress (届): who is elected and who represents whom, from the count of the staff to the end of
/// the term. Each method is named after its act: it happens and returns the outcome's name, or null where the activity
/// stays open, or it is refused with its named rule and has changed nothing.
/// </summary>
/// <param name="id">The case.</param>
/// <param name="record">What is known of it.</param>
/// <param name="law">The rules of its place.</param>
public sealed partial class CongressTerm(CaseId id, TermRecord record, Statutes law)
{
    /// <summary>The case.</summary>
    public CaseId Id { get; } = id;

    /// <summary>Everything that is known; every act replaces it.</summary>
    public TermRecord Record { get; private set; } = record;

    /// <summary>The rules of the unit's place, each asked for the day of the act.</summary>
    public Statutes Law { get; } = law;

    /// <summary>Opens a term: nobody is counted yet.</summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with.</param>
    /// <param name="law">The rules of its place.</param>
    public static CongressTerm Open(CaseId id, TermOpening opening, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new CongressTerm(id, new TermRecord
        {
            Number = opening.Number,
            Place = opening.Place,
            Union = opening.Union,
            Employer = opening.Employer,
            Term = opening.Term,
        }, law);
    }

    /// <summary>The roll, once the elections are announced.</summary>
    /// <exception cref="InvalidOperationException">They are not; no act of a later activity comes before.</exception>
    private RepresentativeRoll Roll => Record.Roll ?? throw new InvalidOperationException("The elections are not announced.");

    private Citation? Cite(string matter, DateOnly on) => Law.Find(matter, on)?.ToCitation();

    /// <summary>The seat with a number on the roll.</summary>
    /// <exception cref="RefusedException">The roll is shorter.</exception>
    private Mandate Seat(int number)
    {
        new RepresentativeIsListed(number, Roll.Mandates.Count).Enforce();
        return Roll.Mandates[number - 1];
    }

    private RepresentativeId PersonOf(int number) => Seat(number).Holder.Id;

    private static string Needed(string? text, int most, string field) => Bounded(text, (1, most), field);

    private static string Optional(string? text, int most, string field) => Bounded(text, (0, most), field);

    private static string Bounded(string? text, (int Least, int Most) bounds, string field)
    {
        var kept = PlainText.Of(text);
        new TextIsWithinItsBounds(field, kept.Length, bounds.Least, bounds.Most).Enforce();
        return kept;
    }

    private static void Enforce(IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            rule.Enforce();
        }
    }
}
