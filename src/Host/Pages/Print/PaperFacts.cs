using Domain;
using Domain.Bargaining;

namespace Host.Pages.Print;

/// <summary>What a paper is made of.</summary>
/// <param name="Case">The case with its law, over the record as this person may read it.</param>
/// <param name="Authority">The authority's name.</param>
/// <param name="Files">Names of the files that this person may see.</param>
public sealed record PaperFacts(BargainingCase Case, string Authority, IReadOnlyDictionary<FileId, string> Files)
{
    public CaseRecord Record => Case.Record;

    /// <summary>The same with the text in force, where a change of it is under way.</summary>
    public PaperFacts InForce => this with { Case = new BargainingCase(Case.Id, Record.AsInForce(), Case.Law) };

    /// <summary>The units of a side, as papers name them.</summary>
    public string NameOf(Side side) => string.Join('、', Record.Parties.Where(p => p.Side == side).Select(p => p.Name));

    /// <summary>The units that ask to bargain, or those that reply.</summary>
    public string NameOf(OfferPart part) => NameOf(Record.SideOf(part));

    public string Union => NameOf(Side.Worker);

    public string Employer => NameOf(Side.Employer);

    /// <summary>The statutes under which this kind of contract is bargained, as a Chinese paper cites them.</summary>
    public string Statutes => Record.Kind == ContractKind.WageAgreement
        ? "《中华人民共和国劳动法》《中华人民共和国劳动合同法》《中华人民共和国工会法》《集体合同规定》和《工资集体协商试行办法》"
        : "《中华人民共和国劳动法》《中华人民共和国劳动合同法》《中华人民共和国工会法》和《集体合同规定》";

    /// <summary>
    /// Who sat for a side at a meeting, the chief representative first; one whose seat was taken over since is among them.
    /// </summary>
    public IReadOnlyList<string> PresentFor(Side side, Meeting meeting)
    {
        var delegations = Record.Delegations.Where(d => d.Side == side).ToList();
        return
        [
            .. delegations.SelectMany(d => d.Members).OrderByDescending(m => m.IsChief).Select(m => m.Name)
                .Concat(delegations.SelectMany(d => d.Vacancies).Select(v => v.Leaving))
                .Where(meeting.Present.Contains).Distinct(),
        ];
    }

    /// <summary>Who was at a meeting without sitting for either side.</summary>
    public IReadOnlyList<string> Others(Meeting meeting) =>
        [.. meeting.Present.Except(PresentFor(Side.Worker, meeting)).Except(PresentFor(Side.Employer, meeting))];
}
