using Domain;
using Domain.Bargaining;

namespace Host.Pages.Print;

/// <summary>One paper of a case that prints.</summary>
/// <param name="Name">As the address names it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Component">The component that sets it; it takes <see cref="PaperFacts"/>.</param>
/// <param name="Exists">Whether the case has come so far.</param>
/// <param name="Step">The type of the activity that makes it.</param>
internal sealed record Paper(string Name, Words Title, Type Component, Func<CaseRecord, bool> Exists, Func<CaseRecord, string> Step)
{
    public string AddressIn(CaseId id) => $"/cases/{id}/print/{Name}";
}
