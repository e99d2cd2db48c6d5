using Domain.Calendar;
using Domain.Filing;
using Domain.Filing.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The employer files, the authority receives.</content>
public sealed partial class BargainingCase
{
    // 北京市集体合同条例 Art 46, the only list of papers in a pack so far.
    private static readonly IReadOnlyList<PacketPaper> Dossier =
    [
        PacketPaper.Contract, PacketPaper.Representatives, PacketPaper.CongressResolution, PacketPaper.RegistrationCertificate,
    ];

    /// <summary>The packet that the authority has or is to have; null where none is under way.</summary>
    public FilingPacket? OpenPacket => Record.Packets is [.., { IsOpen: true } last] ? last : null;

    /// <summary>
    /// The last day to file, counted from the event that the place names: the second signature, in Shanghai the adoption
    /// (上海市集体合同条例 Art 23). Null until both signed.
    /// </summary>
    public ReasonedDeadline? FilingDeadline => DayOf(StartEvent.Signed) is { } signed
        ? Law.Deadline(Matters.Filing, DayOf(Law.Find(Matters.Filing, signed)?.StartEvent ?? StartEvent.Signed) ?? signed, signed)
        : null;

    /// <summary>The papers that the place asks for; empty where it has no list.</summary>
    /// <param name="on">The day by whose rules it is judged.</param>
    public IReadOnlyList<PacketPaper> PapersNeeded(DateOnly on) =>
        Law.Find(Matters.FilingDossier, on) is null ? [] : Dossier;

    /// <summary>
    /// The employer files the signed contract (集体合同规定 Art 42; for wages 工资集体协商试行办法 Art 21). After the last day
    /// it is still taken, for the law wants it filed; the packet then says that it is late. Signed on 2026-02-06 with ten
    /// days: 2026-02-24 is in time.
    /// </summary>
    /// <param name="packet">Copies, explanation and papers.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Submitted</c>.</returns>
    /// <exception cref="RefusedException">
    /// A signature is lacking, this signed text is filed already, or copies, papers or explanation are lacking.
    /// </exception>
    public string SubmitPacket(PacketDraft packet, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(packet);
        ArgumentNullException.ThrowIfNull(moment);
        var today = moment.Today;
        Enforce(ConditionsToSubmit(today));
        var copies = Law.Find(Matters.FilingCopies, today);
        if (copies is { Value: { } needed })
        {
            new CopiesAreEnough(packet.Copies, needed, copies.ToCitation()).Enforce();
        }

        new ExplanationIsGiven(Record.Kind, packet.Explanation, copies?.ToCitation()).Enforce();
        new DossierIsComplete(packet.Contents, PapersNeeded(today), Cite(Matters.FilingDossier, today)).Enforce();

        var filed = new FilingPacket(
            today, FilingDeadline?.Deadline.Due, packet.Copies, packet.Explanation, packet.Contents, Record.Signatures);
        Record = Record with { Packets = [.. Record.Packets, filed] };
        return "Submitted";
    }

    /// <summary>
    /// The clerk registers the receipt, from whose day the review runs; a receipt after a correction runs anew.
    /// </summary>
    /// <param name="receipt">The registration number and the day.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Received</c>.</returns>
    /// <exception cref="RefusedException">No packet awaits a receipt, the number is empty, or the day cannot be.</exception>
    public string RegisterReceipt(Receipt receipt, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReceive());
        new ReceiptIsNumbered(receipt.Number).Enforce();
        new ReceiptDayIsTrue(receipt.ReceivedOn, HandedInOn!.Value, moment.Today).Enforce();
        ReplaceOpenPacket(packet => packet with { Receipt = receipt });
        return "Received";
    }

    /// <summary>The employer says what it mended; the packet then awaits a new receipt.</summary>
    /// <param name="remarks">What was mended; may be empty.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Corrected</c>.</returns>
    /// <exception cref="RefusedException">No correction is asked for.</exception>
    public string CorrectPacket(string remarks, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(remarks);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToCorrect());
        ReplaceOpenPacket(packet => packet with
        {
            Corrections =
            [
                .. packet.Corrections.SkipLast(1),
                packet.OpenCorrection! with { CorrectedOn = moment.Today, Remarks = remarks },
            ],
        });
        return "Corrected";
    }

    /// <summary>The day the open packet was last handed in, where it awaits a receipt; else null.</summary>
    private DateOnly? HandedInOn => OpenPacket is { Receipt: null, OpenCorrection: null } packet
        ? packet.Corrections is [.., var last] ? last.CorrectedOn : packet.SubmittedOn
        : null;

    private void ReplaceOpenPacket(Func<FilingPacket, FilingPacket> change) => Record = Record with
    {
        Packets = [.. Record.Packets.SkipLast(1), change(OpenPacket!)],
    };

    // The same signatures stand on the packet filed last: this text was filed already.
    private DateOnly? FiledAlreadyOn =>
        Record.Packets is [.., var last] && last.Signatures.SequenceEqual(Record.Signatures) ? last.SubmittedOn : null;

    private IReadOnlyList<Rule> ConditionsToSubmit(DateOnly today) =>
    [
        new BothChiefsSigned(Record.Signatures.Count, Cite(Matters.Signature, today)),
        new SignedTextIsYetToBeFiled(FiledAlreadyOn),
    ];

    private IReadOnlyList<Rule> ConditionsToReceive() => [new PacketAwaitsItsReceipt(HandedInOn)];

    private IReadOnlyList<Rule> ConditionsToCorrect() =>
        [new CorrectionIsAskedFor(OpenPacket?.OpenCorrection?.AskedOn)];
}
