using System.ComponentModel.DataAnnotations;
using Domain.Law.Rules;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>Takes back rules of a unit that were recorded by mistake, before their first day in force.</summary>
[Act("withdraw-unit-rules", "撤回登记的本单位规定", "Take back recorded rules of the unit")]
[By(Office.UnionOfficer, Office.Administrator)]
public sealed record WithdrawUnitRules : UnitRulesAct
{
    [Label("登记号", "Number", Hint = "本单位规定页面上列出", HintEn = "As the page of the unit’s own rules lists it"), Range(1, int.MaxValue)]
    public required int Number { get; init; }

    [Label("理由", "Reason", Lines = 3), Required, StringLength(2_000)]
    public required string Reason { get; init; }

    internal sealed class Handler(UnitRulesNeeds needs) : UnitRulesActHandler<WithdrawUnitRules>(needs)
    {
        protected override UnitRulesStep Decide(WithdrawUnitRules act, UnitRow employer, IReadOnlyList<UnitRulesRow> stored)
        {
            new OwnRulesAreYetToBegin(UnitRulesLog.Of(stored).Standing.GetValueOrDefault(act.Number)?.From, Today).Enforce();
            return new(UnitRulesKind.Withdrawn, act.Reason, act.Number);
        }
    }
}
