namespace Domain.Bargaining;

/// <summary>
/// The text that binds while a change of it is being bargained: kept from the moment the text is opened again until the
/// changed one takes effect, so that it can be shown and printed as it was signed.
/// </summary>
/// <param name="Contracts">The contracts with their agreed clauses, term and annexes; how a clause came about stays with the case.</param>
/// <param name="Signatures">The signatures of both chief representatives on this text.</param>
/// <param name="TextHash">The hash that the congress adopted and the chiefs signed (<see cref="ContractText"/>).</param>
public sealed record ContractInForce(
    IReadOnlyList<Contract> Contracts, IReadOnlyList<Signature> Signatures, string TextHash);
