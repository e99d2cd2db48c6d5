using System.ComponentModel.DataAnnotations;
using Domain.Law;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>Chooses how the two things are counted that no text settles.</summary>
[Act("set-counting-switches", "设定计算口径", "Choose how open questions are counted")]
[By(Office.Administrator)]
public sealed record SetCountingSwitches : Act, IChangesLaw
{
    [Label("审查期限的最后一天是法定休假日的，顺延", "The authority’s days roll over")]
    public bool AuthorityDaysRollOver { get; init; }

    [Label("向前计算的期限，最后一天是休息日的，提前到此前的工作日", "A last day counted back moves to the working day before")]
    public bool BackwardMovesEarlier { get; init; }

    [Label("理由或者依据", "Reason", Lines = 3), Required, StringLength(2_000)]
    public required string Reason { get; init; }

    LawChange IChangesLaw.ToChange(int version) => new(
        version,
        LawChangeKind.Switches,
        "",
        LawChangeFormat.Switches(new CountingSwitches(AuthorityDaysRollOver, BackwardMovesEarlier)));

    internal sealed class Handler(LawActNeeds needs) : LawActHandler<SetCountingSwitches>(needs)
    {
        protected override string Field => "reason";
    }
}
