using Domain;
using Host.Pages.Cases;
using Host.Pages.Layout;
using Host.Pages.Today;

namespace Host.Api.Today;

/// <summary>One duty in a list, with its case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="CaseTitle">Its title.</param>
/// <param name="Activity">The activity's type.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Holder">Whose duty it is, where it is another's; null for one's own.</param>
/// <param name="LastDay">Its last day; null where no rule names one.</param>
/// <param name="Article">The article that names the last day.</param>
/// <param name="Acts">The caller's acts that belong to it.</param>
public sealed record LineAnswer(
    CaseId Case, string Number, string CaseTitle, string Activity, Words Title, string? Holder, LastDay? LastDay,
    Citation? Article, IReadOnlyList<ActLink> Acts)
{
    /// <summary>What it is about, where the kind of duty alone does not say it.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it shows as in danger, weeks before its last day.</summary>
    public bool IsInDanger { get; init; }

    public static IReadOnlyList<LineAnswer> Of(IEnumerable<TodayDuty> duties) =>
    [
        .. duties.Select(d => new LineAnswer(
            d.Case, d.Number, d.Title, d.Activity.Type, d.Activity.Title, d.Holder, d.LastDay, d.Article, d.Acts)
        {
            Subject = d.Subject, IsInDanger = d.IsInDanger,
        }),
    ];
}
