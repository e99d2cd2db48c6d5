namespace Domain.Ledger;

/// <summary>What one act says of itself before it has its place in the chain.</summary>
/// <param name="At">The instant; kept in UTC to the whole millisecond, which every database gives back unchanged.</param>
/// <param name="Account">Who acted; all zeros for the program itself.</param>
/// <param name="Office">The stored name of the office in which it was done.</param>
/// <param name="Unit">The unit at which the office is held; all zeros for the program itself.</param>
/// <param name="Title">The office's name as the timeline shows it, such as <c>中建玖合发展集团工会主席</c>.</param>
/// <param name="Act">The act's stored name, such as <c>reply-to-offer</c>.</param>
/// <param name="Content">The act's content as canonical JSON.</param>
/// <param name="Activity">The definition's node that the act belongs to; null for an act outside the procedure.</param>
/// <param name="Execution">Which execution of that node, 1 for the first; 0 where there is no node.</param>
/// <param name="Outcome">The port through which the activity was finished; null where it was not.</param>
public sealed record LedgerDraft(
    DateTimeOffset At, AccountId Account, string Office, UnitId Unit, string Title, string Act, string Content,
    string? Activity, int Execution, string? Outcome);
