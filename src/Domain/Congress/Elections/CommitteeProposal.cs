namespace Domain.Congress.Elections;

/// <summary>A committee's members as they are put to the congress: who is asked for stays as it was, whatever is proposed later.</summary>
/// <param name="Term">The case of the term on whose roll they are.</param>
/// <param name="Committee">The committee as it is proposed.</param>
/// <param name="Head">The head's name.</param>
/// <param name="Members">The members' names, the head's among them.</param>
public sealed record CommitteeProposal(CaseId Term, SpecialCommittee Committee, string Head, IReadOnlyList<string> Members);
