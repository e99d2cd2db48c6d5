namespace Domain.Bargaining;

/// <summary>A new clause that one side proposes.</summary>
/// <param name="Contract">The contract's index, 0 for the first.</param>
/// <param name="Topic">The heading.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">The words proposed.</param>
public sealed record ClauseProposal(int Contract, Topic Topic, string Title, string Text);
