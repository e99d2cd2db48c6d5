namespace Host.Api.Ballots;

/// <summary>A counted paper.</summary>
/// <param name="Receipt">Its receipt code.</param>
internal sealed record ReceiptAnswer(string Receipt);
