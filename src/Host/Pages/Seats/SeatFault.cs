using Domain;

namespace Host.Pages.Seats;

/// <summary>What is wrong with what was entered.</summary>
/// <param name="Field">The field, or the row from 1 on as <c>row-1</c>; null where it is none’s.</param>
/// <param name="Message">What a person reads.</param>
/// <param name="Article">The article; null where none is at work.</param>
public sealed record SeatFault(string? Field, Words Message, Citation? Article = null)
{
    public static SeatFault Of(Refusal refusal) => new(null, refusal.Message, refusal.Article);
}
