using Host.Pages.Law;

namespace Host.Api.Units;

/// <summary>One document of a unit's own rules.</summary>
/// <param name="Number">Its number in the record.</param>
/// <param name="Title">Its title.</param>
/// <param name="AdoptedBy">By what it was adopted.</param>
/// <param name="AdoptedOn">On which day.</param>
/// <param name="From">Its first day in force.</param>
/// <param name="To">The last one, on which a later document may have ended it; left out while none is known.</param>
/// <param name="InForceEver">False where it was taken back, or another took its place before its first day.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="WithdrawnFor">Why it was taken back; left out where it was not.</param>
public sealed record UnitDocumentAnswer(
    int Number, string Title, string AdoptedBy, DateOnly AdoptedOn, DateOnly From, DateOnly? To, bool InForceEver, string RecordedBy,
    DateTimeOffset RecordedAt, string? WithdrawnFor)
{
    public static UnitDocumentAnswer Of(UnitRulesEntry entry) => new(
        entry.Number, entry.Pack.Title, entry.Pack.AdoptedBy, entry.Pack.AdoptedOn, entry.Pack.From, (entry.InForce ?? entry.Pack).To,
        entry.InForce is not null, entry.By, entry.At, entry.Withdrawn?.Reason);
}
