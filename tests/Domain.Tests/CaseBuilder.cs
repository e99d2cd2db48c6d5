using Domain.Bargaining;
using Domain.Congress;
using Domain.Filing;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests;

/// <summary>Builds a case that has come so far; what a test does not name has an ordinary value.</summary>
internal sealed partial class CaseBuilder
{
    /// <summary>No annexes, so no hashes of annexes.</summary>
    public static readonly IReadOnlyDictionary<FileId, string> NoAnnexes = new Dictionary<FileId, string>();

    private CaseRecord record = new()
    {
        Number = "京集协〔2026〕12号",
        Kind = ContractKind.CollectiveContract,
        Place = "110000",
        Parties =
        [
            new(Side.Worker, Acting.Union, "中建玖合发展集团有限公司工会委员会"),
            new(Side.Employer, Acting.Employer, "中建玖合发展集团有限公司"),
        ],
        Authority = Acting.Authority,
        Contracts =
        [
            new(
                ContractKind.CollectiveContract,
                "中建玖合发展集团有限公司集体合同",
                [Agreed(1, Topic.Remuneration, "工资调整", "工资年增幅不低于百分之五。"), Agreed(2, Topic.WomenAndMinors, "女职工保护", "每年安排一次健康检查。")],
                new Term(Day("2026-11-01"), Day("2027-10-31")),
                []),
        ],
        Delegations = [Delegation(Side.Worker, "工会主席"), Delegation(Side.Employer, "人力资源总监")],
    };

    /// <summary>The case so far.</summary>
    public BargainingCase Build() =>
        new(new CaseId(new Guid(21, 0, 0, new byte[8])), record, Seeds.Statutes(record.Place, record.Kind));

    public static implicit operator BargainingCase(CaseBuilder builder) => builder.Build();

    /// <summary>Any change that no method below names.</summary>
    public CaseBuilder With(Func<CaseRecord, CaseRecord> change)
    {
        record = change(record);
        return this;
    }

    /// <summary>工资专项集体合同.</summary>
    public CaseBuilder OfWages() => With(r => r with
    {
        Kind = ContractKind.WageAgreement,
        Contracts = [.. r.Contracts.Select(contract => contract with { Kind = ContractKind.WageAgreement })],
    });

    /// <summary>The employer asks to bargain, the workers answer.</summary>
    public CaseBuilder OfferedByTheEmployer() => With(r => r with { OfferedBy = Side.Employer });

    /// <summary>Another place than Beijing; a place without a pack has the nation's rules.</summary>
    public CaseBuilder In(string place) => With(r => r with { Place = place });

    public CaseBuilder WithTerm(string from, string to) => With(r => r with
    {
        Contracts = [.. r.Contracts.Select(contract => contract with { Term = new Term(Day(from), Day(to)) })],
    });

    public CaseBuilder WithDraftClosedOn(string day) => With(r => r with { DraftClosedOn = Day(day) });

    public CaseBuilder WithCongressConvenedFor(string day) => With(r => r with
    {
        DraftClosedOn = r.DraftClosedOn ?? Day(day).AddDays(-20),
        Congresses = [.. r.Congresses, new(CongressForm.Congress, Day(day), Day(day).AddDays(-10), "职工之家", null)],
    });

    /// <summary>Adopted by 45 of 60.</summary>
    public CaseBuilder WithDraftAdoptedOn(string day) => WithCongressConvenedFor(day).With(r =>
    {
        var hash = ContractText.Hash(r, NoAnnexes);
        var met = r.Congresses[^1] with { Result = new(Day(day), 60, 50, 45, 3, 1, 1, true), TextHash = hash };
        return r with { Congresses = [.. r.Congresses.SkipLast(1), met], AdoptedText = hash };
    });

    /// <summary>Adopted a day before, made a formal text where wages need one, and signed by both chiefs on that day.</summary>
    public CaseBuilder SignedOn(string day) => WithDraftAdoptedOn(Iso(Day(day).AddDays(-1))).With(r => r with
    {
        TextPreparedOn = r.Kind == ContractKind.WageAgreement ? Day(day) : null,
        Signatures = [SignatureOf(Side.Worker, day, r.AdoptedText!), SignatureOf(Side.Employer, day, r.AdoptedText!)],
    });

    /// <summary>Signed a day before and filed on that day.</summary>
    public CaseBuilder FiledOn(string day) => SignedOn(Iso(Day(day).AddDays(-1))).With(r => r with
    {
        Packets = [.. r.Packets, new FilingPacket(Day(day), null, 3, "", [], r.Signatures)],
    });

    /// <summary>Filed on that day and received on the same.</summary>
    public CaseBuilder ReceivedOn(string day) => FiledOn(day).With(r => r with
    {
        Packets = [.. r.Packets.SkipLast(1), r.Packets[^1] with { Receipt = new Receipt("京人社集〔2026〕88号", Day(day)) }],
    });

    /// <summary>Received fifteen days before, and in effect since that day.</summary>
    public CaseBuilder InForceSince(string day) => ReceivedOn(Iso(Day(day).AddDays(-15))).With(r => r with
    {
        EffectiveOn = Day(day),
        InForceUntil = r.Contracts.Max(contract => contract.Term!.To),
        Packets = [.. r.Packets.SkipLast(1), r.Packets[^1] with { EffectiveOn = Day(day) }],
    });

    /// <summary>The contract in force is kept, and its text is open for a change.</summary>
    public CaseBuilder WithChangeUnderWay() => With(r => r with
    {
        InForce = new ContractInForce(r.Contracts, r.Signatures, r.AdoptedText!),
        DraftClosedOn = null,
        AdoptedText = null,
        Signatures = [],
    });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Signature SignatureOf(Side side, string day, string text) =>
        new(side, side == Side.Worker ? "工会主席" : "人力资源总监", Acting.Hr(day).By.Account, Acting.Hr(day).At, text, null);

    private static Clause Agreed(int number, Topic topic, string title, string text) =>
        new(number, topic, title, [new ClauseVersion(ClauseVersionKind.Proposal, Side.Worker, 0, text), new ClauseVersion(ClauseVersionKind.Agreed, null, 1, text)]);

    private static Delegation Delegation(Side side, string chief) => new(
        side,
        [
            new Representative(chief, "首席代表", true, false, side == Side.Worker, true),
            new Representative("代表甲", "代表", false, false, true, false),
            new Representative("代表乙", "代表", false, false, false, false),
        ],
        Day("2026-06-01"),
        Day("2026-06-01"));
}
