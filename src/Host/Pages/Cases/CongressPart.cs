using Domain.Congress;

namespace Host.Pages.Cases;

/// <summary>One congress with the proof of its vote; no proof until it met.</summary>
public sealed record CongressPart(CongressVote Congress, VoteProof? Proof);
