using Domain.Congress;
using Domain.Filing;

namespace Domain.Bargaining;

/// <summary>
/// Everything that both sides of a bargaining case may know, from the offer to the end. Private notes of a side are
/// never part of it. Immutable: every act makes the next one.
/// </summary>
/// <remarks>A list that a stored record does not hold, because it was empty or is older than the list, reads as empty.</remarks>
public sealed record CaseRecord
{
    /// <summary>The case's number, such as <c>京集协〔2026〕12号</c>; unique in the installation.</summary>
    public required string Number { get; init; }

    /// <summary>What kind of contract is bargained for.</summary>
    public required ContractKind Kind { get; init; }

    /// <summary>Six-digit code of the place whose rules apply, such as <c>110000</c>.</summary>
    public required string Place { get; init; }

    /// <summary>All parties of both sides.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The labour authority that receives the packet.</summary>
    public required UnitId Authority { get; init; }

    /// <summary>The side that asks to bargain; either may (集体合同规定 Art 32(1)).</summary>
    public Side OfferedBy { get; init; } = Side.Worker;

    /// <summary>The case whose contract this one renews; null for a first one.</summary>
    public CaseId? Renews { get; init; }

    /// <summary>The contracts bargained for; one or more.</summary>
    public required IReadOnlyList<Contract> Contracts { get; init; }

    /// <summary>The offer; null until it is written.</summary>
    public Offer? Offer { get; init; }

    /// <summary>Every reply, oldest first.</summary>
    public IReadOnlyList<Reply> Replies { get; init => field = value ?? []; } = [];

    /// <summary>Every report of a refusal or a missing reply, oldest first.</summary>
    public IReadOnlyList<RefusalReport> Refusals { get; init => field = value ?? []; } = [];

    /// <summary>The withdrawal of the offer; null where it stands.</summary>
    public OfferWithdrawal? Withdrawal { get; init; }

    /// <summary>The day agreed for the first meeting; null until agreed.</summary>
    public DateOnly? FirstMeeting { get; init; }

    /// <summary>The representatives of each side that has appointed them.</summary>
    public IReadOnlyList<Delegation> Delegations { get; init => field = value ?? []; } = [];

    /// <summary>Information handed over.</summary>
    public IReadOnlyList<Information> Information { get; init => field = value ?? []; } = [];

    /// <summary>The meetings held.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init => field = value ?? []; } = [];

    /// <summary>Every suspension, oldest first; the last one runs while it has no day of resumption.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init => field = value ?? []; } = [];

    /// <summary>Every coordination by the authority, oldest first.</summary>
    public IReadOnlyList<Coordination> Coordinations { get; init => field = value ?? []; } = [];

    /// <summary>The day both chiefs closed the draft; null while it is open.</summary>
    public DateOnly? DraftClosedOn { get; init; }

    /// <summary>Every congress to which the draft was put, oldest first.</summary>
    public IReadOnlyList<CongressVote> Congresses { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The hash of the text that the congress adopted and that alone may be signed (<see cref="ContractText"/>); null
    /// until a congress adopts, and again when the text is reopened.
    /// </summary>
    public string? AdoptedText { get; init; }

    /// <summary>The day the employer made the formal text of a wage agreement (工资集体协商试行办法 Art 20); null until then.</summary>
    public DateOnly? TextPreparedOn { get; init; }

    /// <summary>The signatures on the present text; those on earlier texts stay with their packets.</summary>
    public IReadOnlyList<Signature> Signatures { get; init => field = value ?? []; } = [];

    /// <summary>Every submission to the authority, oldest first.</summary>
    public IReadOnlyList<FilingPacket> Packets { get; init => field = value ?? []; } = [];

    /// <summary>The day the contract took effect; null until then.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>
    /// The last day of the term in force, inclusive; a change being bargained does not move it. Null until it took
    /// effect.
    /// </summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>The text in force while a change of it is under way; null where the contracts themselves are that text.</summary>
    public ContractInForce? InForce { get; init; }

    /// <summary>The publication; null until then.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Inspections of performance, oldest first.</summary>
    public IReadOnlyList<Inspection> Inspections { get; init => field = value ?? []; } = [];

    /// <summary>Every change agreed while the contract was in force, oldest first.</summary>
    public IReadOnlyList<ContractChange> Changes { get; init => field = value ?? []; } = [];

    /// <summary>The early end; null where there is none.</summary>
    public Termination? Termination { get; init; }

    /// <summary>The request to renew; null where none was made.</summary>
    public RenewalRequest? Renewal { get; init; }

    /// <summary>The case that renews this one; null until it is opened.</summary>
    public CaseId? RenewedBy { get; init; }

    /// <summary>The side that has a part in the offer.</summary>
    /// <param name="part">The part.</param>
    public Side SideOf(OfferPart part) =>
        part == OfferPart.Offering ? OfferedBy : OfferedBy == Side.Worker ? Side.Employer : Side.Worker;

    /// <summary>
    /// The record with the text in force in the place of the one that is being made; the record itself where no change is
    /// under way.
    /// </summary>
    public CaseRecord AsInForce() => InForce is not { } text ? this : this with
    {
        Contracts = text.Contracts,
        Signatures = text.Signatures,
        AdoptedText = text.TextHash,
    };
}
