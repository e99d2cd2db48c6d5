using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the next elections were put off and the term goes on (上海市职工代表大会条例 Art 22).</summary>
[Act("put-off-term", "登记延期换届", "Put the next elections off")]
[During("Congress.PrepareNextTerm")]
[By(Office.UnionOfficer)]
public sealed record PutOffTerm : CaseAct
{
    [Label("延期至", "Until", Hint = "当日仍在任期内；当地规定了最长延期的，不得超过", HintEn = "That day included; not beyond what the place allows")]
    public required DateOnly Until { get; init; }

    [Label("由谁决定、原因", "Who decided it, and why", Lines = 3, Hint = "延期换届由职工代表大会或者其授权的机构决定", HintEn = "The congress, or a body that it empowered"), Required, StringLength(TextBounds.Reason)]
    public required string DecidedBy { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PutOffTerm, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, PutOffTerm act, ActMoment moment)
        {
            aggregate.PutOff(act.Until, act.DecidedBy, moment);
            return null;
        }
    }
}
