using Domain.Law;
using Host.Pipeline;
using Host.Reading;

namespace Host.Pages.Forms;

/// <summary>What is known when a form is opened, so that little is left to type.</summary>
/// <param name="Sheet">The case.</param>
/// <param name="Law">The rules in force at its place.</param>
/// <param name="Today">The day in Shanghai.</param>
internal sealed record PrefillFacts(CaseSheet Sheet, Statutes Law, DateOnly Today)
{
    public HeldOffice Office => Sheet.View.Office;
}
