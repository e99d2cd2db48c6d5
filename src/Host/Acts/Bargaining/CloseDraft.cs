using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Closes the draft that both chiefs signed (集体合同规定 Art 34(四)): its text stands still until the congress has voted.</summary>
[Act("close-draft", "形成合同草案", "Close the draft")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record CloseDraft : CaseAct
{
    [Label("合同起始日", "First day of the term")]
    public required DateOnly From { get; init; }

    [Label("合同终止日", "Last day of the term", Hint = "含当日", HintEn = "Itself included")]
    public required DateOnly To { get; init; }

    [Label("附件", "Annexes")]
    public IReadOnlyList<FileId> Annexes { get; init; } = [];

    [Label("双方首席代表已在草案上签字", "Both chiefs signed the draft")]
    public required bool ChiefsSigned { get; init; }

    [Label("女职工权益保护内容另有附件或者专项合同", "Women’s protection stands in an annex or a special contract", Hint = "合同条款中已有相应内容的不必勾选", HintEn = "Leave open where a clause of this text covers it")]
    public bool WomenCoveredApart { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CloseDraft>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, CloseDraft act, ActMoment moment) =>
            bargaining.CloseDraft(
                new DraftClosing(new Term(act.From, act.To), act.Annexes, act.ChiefsSigned, act.WomenCoveredApart), moment);
    }
}
