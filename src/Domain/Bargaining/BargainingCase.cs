using Domain.Law;

namespace Domain.Bargaining;

/// <summary>
/// One bargaining case. Each method is named after its act: it happens and returns the outcome's name, or it is refused
/// with its named rule and has changed nothing.
/// </summary>
/// <param name="id">The case.</param>
/// <param name="record">What is known of it.</param>
/// <param name="law">The rules of its place and kind.</param>
public sealed partial class BargainingCase(CaseId id, CaseRecord record, Statutes law)
{
    /// <summary>The case.</summary>
    public CaseId Id { get; } = id;

    /// <summary>Everything that both sides may know; every act replaces it.</summary>
    public CaseRecord Record { get; private set; } = record;

    /// <summary>The rules of the case's place and kind, each asked for the day of the act.</summary>
    public Statutes Law { get; } = law;

    private Citation? Cite(string matter, DateOnly on) => Law.Find(matter, on)?.ToCitation();

    private static void Enforce(IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            rule.Enforce();
        }
    }
}
