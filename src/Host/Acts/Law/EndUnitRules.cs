using System.ComponentModel.DataAnnotations;
using Domain.Law.OwnRules;
using Domain.Law.Rules;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>Ends a unit's own rules from a day on: then the law and common practice hold again.</summary>
[Act("end-unit-rules", "废止本单位规定", "End the unit’s own rules")]
[By(Office.UnionOfficer, Office.Administrator)]
public sealed record EndUnitRules : UnitRulesAct
{
    [Label("废止文件名称", "Document", Hint = "如：关于废止提案工作办法的决定", HintEn = "By which they are ended"), Required, StringLength(120)]
    public required string Title { get; init; }

    [Label("由何会议通过", "Adopted by", Hint = "如：第五届职工代表大会第二次会议", HintEn = "Which session of the congress"), Required, StringLength(120)]
    public required string AdoptedBy { get; init; }

    [Label("通过日期", "Adopted on")]
    public required DateOnly AdoptedOn { get; init; }

    [Label("自何日起不再适用", "No longer in force from", Hint = "最早为登记的次日", HintEn = "Tomorrow at the earliest")]
    public required DateOnly From { get; init; }

    internal sealed class Handler(UnitRulesNeeds needs) : UnitRulesActHandler<EndUnitRules>(needs)
    {
        protected override UnitRulesStep Decide(EndUnitRules act, UnitRow employer, IReadOnlyList<UnitRulesRow> stored)
        {
            new OwnRulesAreAdopted(act.AdoptedOn, Today).Enforce();
            new OwnRulesBeginAfterToday(act.From, Today).Enforce();
            var last = UnitRulesLog.Of(stored).Rules.PackOn(act.From);
            new OwnRulesAreToBeEnded(last is { Rules.Count: > 0 } ? last.Title : null, act.From).Enforce();
            var pack = new OwnPack
            {
                Title = act.Title, AdoptedBy = act.AdoptedBy, AdoptedOn = act.AdoptedOn, From = act.From, Rules = [],
            };
            return new(UnitRulesKind.Adopted, pack.Write());
        }
    }
}
