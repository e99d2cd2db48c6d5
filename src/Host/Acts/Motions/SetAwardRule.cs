using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions.Awards;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Motions;

/// <summary>Sets by which rule the union awards the best motions of a year.</summary>
[Act("set-award-rule", "设定优秀提案评选办法", "Set the rule of the award")]
[By(Office.UnionOfficer)]
public sealed record SetAwardRule : Act
{
    /// <summary>More than any union awards in a year; a bound of this program.</summary>
    private const int MostOfAll = 500;

    [Label("办法名称", "What the rule is called", Hint = "如：第三届职工代表大会优秀提案评选办法", HintEn = "As the unit calls it"), Required, StringLength(TextBounds.Line)]
    public required string Source { get; init; }

    [Label("每年最多评定（件）", "Awarded in a year, at most"), Range(1, MostOfAll)]
    public required int Most { get; init; }

    [Label("每年最多提名（件）", "Nominated in a year, at most", Hint = "不少于评定件数", HintEn = "No fewer than are awarded"), Range(1, MostOfAll)]
    public required int MostNominated { get; init; }

    [Label("意见建议也可以参评", "Opinions may be nominated too")]
    public bool TakesOpinions { get; init; }

    [Label("应当已经办结", "It must be closed")]
    public bool NeedsClosed { get; init; }

    [Label("提案人应当满意", "Its authors must be satisfied", Hint = "有人评价，且无人不满意", HintEn = "Somebody rated and nobody is dissatisfied")]
    public bool NeedsSatisfied { get; init; }

    [Label("提案委员会评分所占比例（%）", "Part of the committee’s scores, in %", Hint = "其余为职工代表投票", HintEn = "The representatives’ votes make the rest"), Range(0, AwardRule.Whole)]
    public required int CommitteePercent { get; init; }

    [Label("案例集署名方式", "How the casebook names authors")]
    public required AwardNames Names { get; init; }

    internal sealed class Handler(Store store, ActContext context, InstallationWriter writer) : IRequestHandler<SetAwardRule, ActReceipt>
    {
        public async Task<ActReceipt> Handle(SetAwardRule request, CancellationToken cancellationToken)
        {
            new NominatedAreNoFewerThanAwarded(request.Most, request.MostNominated).Enforce();
            var union = context.By!.Unit;
            var row = await store.AwardRules.AsTracking().SingleOrDefaultAsync(r => r.Union == union, cancellationToken);
            if (row is null)
            {
                store.AwardRules.Add(row = new AwardRuleRow { Union = union });
            }

            Fill(row, request, context.At);
            return await writer.WriteAsync(request, cancellationToken);
        }

        private static void Fill(AwardRuleRow row, SetAwardRule act, DateTimeOffset at)
        {
            row.Most = act.Most;
            row.MostNominated = act.MostNominated;
            row.TakesOpinions = act.TakesOpinions;
            row.NeedsClosed = act.NeedsClosed;
            row.NeedsSatisfied = act.NeedsSatisfied;
            row.CommitteePercent = act.CommitteePercent;
            row.Names = act.Names;
            row.Source = act.Source;
            row.SetAt = at;
        }
    }
}
