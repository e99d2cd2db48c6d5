using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that those elected were found to be lawfully elected.</summary>
[Act("confirm-mandates", "资格审查通过", "Confirm those elected")]
[During("Congress.CheckMandates")]
[By(Office.UnionOfficer)]
public sealed record ConfirmMandates : CaseAct
{
    [Label("审查机构", "Checked by", Hint = "如代表资格审查小组、工会委员会", HintEn = "Such as the credentials group or the union committee"), Required, StringLength(TextBounds.Line)]
    public required string By { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ConfirmMandates, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, ConfirmMandates act, ActMoment moment) =>
            aggregate.ConfirmMandates(act.By, moment);
    }
}
