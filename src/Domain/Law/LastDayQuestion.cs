namespace Domain.Law;

/// <summary>By when, asked without a case.</summary>
/// <param name="Rule">A row's id, such as <c>CC-23</c>, or a general name of <see cref="GeneralNames"/>, such as <c>reply</c>.</param>
/// <param name="Place">The six-digit code of the place; a district's stands for its city and its province.</param>
/// <param name="Kind">The kind of contract.</param>
/// <param name="Event">
/// The day that the rule counts from: the event itself, the meeting for a rule that is counted back, the expiry for a window.
/// </param>
/// <param name="On">The day of the act, by whose rules it is judged; null where it is the event's day.</param>
public sealed record LastDayQuestion(string Rule, string Place, ContractKind Kind, DateOnly Event, DateOnly? On = null)
{
    /// <summary>The kind of unit; null where none is named, and then only rules for every kind are found by a general name.</summary>
    public EmployerKind? Employer { get; init; }

    /// <summary>For whom the rule is looked for.</summary>
    public RuleScope Scope => new(Place, Kind, Employer);
}
