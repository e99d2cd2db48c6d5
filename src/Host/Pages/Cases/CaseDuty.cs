using Domain.Law;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Workflows.Catalogue;

namespace Host.Pages.Cases;

/// <summary>One open duty of a case, as its page shows it.</summary>
/// <param name="Activity">What is to be done.</param>
/// <param name="Holders">Whose duty it is: units with their offices.</param>
/// <param name="Mine">True where it is the duty of the office through which the page is seen.</param>
/// <param name="LastDay">Its last day; null where no rule names one.</param>
/// <param name="Reasoned">How the last day was counted, and by which article; null where none was.</param>
/// <param name="Acts">The ways to the acts of this person.</param>
public sealed record CaseDuty(
    ActivityType Activity,
    IReadOnlyList<string> Holders,
    bool Mine,
    LastDay? LastDay,
    ReasonedDeadline? Reasoned,
    IReadOnlyList<ActLink> Acts)
{
    /// <summary>What a task is about; null of an activity.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it shows as in danger, weeks before its last day.</summary>
    public bool IsInDanger { get; init; }

    /// <summary>What is to be known before it is done, and keeps nobody from doing it.</summary>
    public IReadOnlyList<FieldNote> Remarks { get; init; } = [];
}
