using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Law.OwnRules;
using Domain.Law.Rules;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>
/// Records the rules that a unit's congress gave itself (提案工作办法, 职工代表大会实施细则), within what the law allows; those
/// before them end on the day before their first.
/// </summary>
[Act("set-unit-rules", "登记本单位规定", "Record the unit’s own rules")]
[By(Office.UnionOfficer, Office.Administrator)]
public sealed record SetUnitRules : UnitRulesAct
{
    [Label("文件名称", "Document", Hint = "不加书名号，如：职工代表大会提案工作办法", HintEn = "Its title"), Required, StringLength(120)]
    public required string Title { get; init; }

    [Label("由何会议通过", "Adopted by", Hint = "如：第五届职工代表大会第一次会议", HintEn = "Which session of the congress"), Required, StringLength(120)]
    public required string AdoptedBy { get; init; }

    [Label("通过日期", "Adopted on")]
    public required DateOnly AdoptedOn { get; init; }

    [Label("自何日起适用", "In force from", Hint = "最早为登记的次日；此前的本单位规定在前一日失效", HintEn = "Tomorrow at the earliest; the rules before end the day before")]
    public required DateOnly From { get; init; }

    [Label("至何日止", "To", Hint = "没有期限的不填", HintEn = "None where it has no end")]
    public DateOnly? To { get; init; }

    [Label("各项规定", "Rules"), Required, MinLength(1), MaxLength(20)]
    public required IReadOnlyList<OwnRuleLine> Rules { get; init; }

    internal sealed class Handler(UnitRulesNeeds needs) : UnitRulesActHandler<SetUnitRules>(needs)
    {
        protected override UnitRulesStep Decide(SetUnitRules act, UnitRow employer, IReadOnlyList<UnitRulesRow> stored)
        {
            var pack = PackOf(act);
            Rule[] dates = [new OwnRulesAreAdopted(act.AdoptedOn, Today), new OwnRulesBeginAfterToday(act.From, Today)];
            List<FieldFault> faults =
            [
                .. dates.Where(rule => !rule.Holds).Select(rule => rule.Explain()).Select(r => new FieldFault(Field(r.Field!), r.Message)),
                .. pack.FaultsUnder(Law.For(employer, kind: null)).Select(f => new FieldFault(f.Path[2..], f.Words)),
            ];
            return faults.Count == 0 ? new(UnitRulesKind.Adopted, pack.Write()) : throw new FieldFaultsException(faults);
        }

        private static OwnPack PackOf(SetUnitRules act) => new()
        {
            Title = act.Title,
            AdoptedBy = act.AdoptedBy,
            AdoptedOn = act.AdoptedOn,
            From = act.From,
            To = act.To,
            Rules = [.. act.Rules.Select(line => new OwnRule(line.Matter, line.Value, line.Unit, string.IsNullOrWhiteSpace(line.Article) ? null : line.Article))],
        };
    }
}
