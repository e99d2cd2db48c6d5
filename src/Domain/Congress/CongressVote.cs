namespace Domain.Congress;

/// <summary>One congress or general meeting to which the draft is put (集体合同规定 Art 36), with its result by numbers.</summary>
/// <param name="Form">Workers' congress or general meeting of all workers.</param>
/// <param name="PlannedFor">The day it is convened for.</param>
/// <param name="NoticeOn">The day the papers were served on the representatives.</param>
/// <param name="Place">Where it meets.</param>
/// <param name="Result">The count; null until it met. A missed quorum is a result in which nobody voted.</param>
/// <param name="TextHash">
/// The hash of the text that was put to the vote (<see cref="Bargaining.ContractText"/>); null where no vote was taken.
/// </param>
/// <param name="Session">The session that has the draft on its list; null for a meeting whose result is entered by numbers.</param>
public sealed record CongressVote(
    CongressForm Form, DateOnly PlannedFor, DateOnly NoticeOn, string Place, VoteCount? Result, string? TextHash = null,
    CaseId? Session = null);
