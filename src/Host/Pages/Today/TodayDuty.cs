using Domain;
using Host.Pages.Cases;
using Host.Pages.Layout;
using Workflows.Catalogue;

namespace Host.Pages.Today;

/// <summary>One line of today's work: a duty with its case, its last day and the ways to its acts.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Activity">What is to be done.</param>
/// <param name="Holder">Whose duty it is, where it is another's; null for one's own.</param>
/// <param name="LastDay">Its last day; null where no rule names one.</param>
/// <param name="Article">The article that names the last day; null where none does.</param>
/// <param name="Acts">The ways to the acts; none for another's duty.</param>
public sealed record TodayDuty(
    CaseId Case,
    string Number,
    string Title,
    ActivityType Activity,
    string? Holder,
    LastDay? LastDay,
    Citation? Article,
    IReadOnlyList<ActLink> Acts)
{
    /// <summary>What it is about, where the kind of duty alone does not say it; null else.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it shows as in danger: weeks before its last day.</summary>
    public bool IsInDanger { get; init; }
}
