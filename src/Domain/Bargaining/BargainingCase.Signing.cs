using Domain.Bargaining.Rules;
using Domain.Congress;
using Domain.Law;
using Domain.Organisations;

namespace Domain.Bargaining;

/// <content>The chief representatives sign the text that the congress adopted.</content>
public sealed partial class BargainingCase
{
    /// <summary>The chief representative's name on a side; null until the side has one.</summary>
    /// <param name="side">The side.</param>
    public string? ChiefOf(Side side) => Record.Delegations
        .LastOrDefault(delegation => delegation.Side == side)?.Members.FirstOrDefault(member => member.IsChief)?.Name;

    /// <summary>
    /// The employer makes the formal text of a wage agreement (工资集体协商试行办法 Art 20). It changes no word: the text is
    /// the one that the congress adopted.
    /// </summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Prepared</c>.</returns>
    /// <exception cref="RefusedException">The draft is not adopted, or the text is made already.</exception>
    public string PrepareText(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToPrepare(moment.Today));
        Record = Record with { TextPreparedOn = moment.Today };
        return "Prepared";
    }

    /// <summary>
    /// The chief representative of a side signs the text that the congress adopted (集体合同规定 Art 37). The second
    /// signature starts the days for filing.
    /// </summary>
    /// <param name="side">The side signed for.</param>
    /// <param name="text">What the signer saw, with the annexes' hashes.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Signed</c>.</returns>
    /// <exception cref="RefusedException">
    /// The draft is not adopted, the formal text not made, the side has signed already, the signer is not its chief, or
    /// the text is another than the signer saw or the congress adopted.
    /// </exception>
    public string SignFor(Side side, TextToSign text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToSign(side, moment.Today));
        var law = Cite(Matters.Signature, moment.Today);
        new SignerIsTheChief(side, ChiefOf(side), HoldsTheOfficeOf(side, moment.By), law).Enforce();
        var present = ContractText.Hash(Record, text.AnnexHashes);
        new SignerSawThePresentText(text.SeenHash, present).Enforce();
        new TextIsTheOneAdopted(Record.AdoptedText!, present, Cite(Matters.CongressGate, moment.Today)).Enforce();

        var signature = new Signature(side, ChiefOf(side)!, moment.By.Account, moment.At, present, text.Scan);
        Record = Record with { Signatures = [.. Record.Signatures, signature] };
        return "Signed";
    }

    /// <summary>Lets a change of clauses, term or annexes pass only while the text is open.</summary>
    /// <exception cref="RefusedException">The draft is closed: <c>bargaining.text-is-unchanged</c>.</exception>
    public void EnsureTextIsOpen() => new TextIsUnchanged(Record.DraftClosedOn).Enforce();

    /// <summary>
    /// Opens the text again after a rejection, an objection or an agreed change. What was adopted and signed stays
    /// provable: the congress keeps the hash it voted on, the packet the signatures it was filed with.
    /// </summary>
    private void ReopenText() => Record = Record with
    {
        DraftClosedOn = null,
        AdoptedText = null,
        TextPreparedOn = null,
        Signatures = [],
    };

    private bool HoldsTheOfficeOf(Side side, Actor by) =>
        by.Office == (side == Side.Worker ? Office.UnionOfficer : Office.HrDepartment)
        && Record.Parties.Any(party => party.Side == side && party.Unit == by.Unit);

    private DraftPassedTheCongress DraftPassed(DateOnly today) => new(
        Record.AdoptedText is not null,
        Record.Congresses is [.., { Result: { } last }] ? last.HeldOn : null,
        Cite(Matters.CongressGate, today));

    private IReadOnlyList<Rule> ConditionsToPrepare(DateOnly today) =>
        [DraftPassed(today), new FormalTextIsDue(Record.TextPreparedOn)];

    private IReadOnlyList<Rule> ConditionsToSign(Side side, DateOnly today) =>
    [
        DraftPassed(today),
        new FormalTextIsPrepared(Record.Kind, Record.TextPreparedOn, Cite(Matters.Signature, today)),
        new SideIsYetToSign(side, Record.Signatures.FirstOrDefault(signature => signature.Side == side)?.At),
    ];
}
