using Domain.Organisations;

namespace Domain.Procedures;

/// <summary>
/// A duty that follows from a case's record rather than from its procedure: it opens when the record asks for something,
/// moves when its last day does, and closes by itself when the thing is there.
/// </summary>
/// <param name="Key">Tells it from the case's other tasks, such as <c>resolution-2</c>; the same thing keeps its key.</param>
/// <param name="Type">What kind of task it is, as the catalogue names it.</param>
/// <param name="Office">Whose it is; the office takes part in the case.</param>
/// <param name="Due">The last day, inclusive; null where none is known yet.</param>
/// <param name="Subject">What it is about, where the kind alone does not say it; empty else.</param>
/// <param name="WarnsFrom">The first day on which it shows as in danger; null where it never does.</param>
public sealed record CaseTask(string Key, string Type, Office Office, DateOnly? Due, string Subject, DateOnly? WarnsFrom)
{
    /// <summary>Who within the office has it, as the key of <see cref="CasePart.Holder"/>; empty where the office has it as a whole.</summary>
    public string Holder { get; init; } = "";
}
