namespace Host.Studio.Cases;

/// <summary>One activity of the procedure, opened once.</summary>
/// <param name="Activity">The definition's node id.</param>
/// <param name="Execution">1 for the first time that it opened in this case.</param>
/// <param name="OpenedAt">When it opened.</param>
/// <param name="ClosedAt">When it was finished or closed; null while it is open.</param>
/// <param name="Outcome">The port by which it was left; null while open, and where the procedure ended around it.</param>
/// <param name="By">The office that finished it, such as <c>东城区总工会主席</c>; null while open.</param>
internal sealed record StudioStep(
    string Activity, int Execution, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, string? Outcome, string? By);
