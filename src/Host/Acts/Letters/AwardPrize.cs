using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Letters;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>Gives an entry a prize of its campaign, when the campaign is over.</summary>
[Act("award-prize", "授予奖项", "Award a prize")]
[By(Office.UnionOfficer)]
public sealed record AwardPrize : CaseAct
{
    [Label("奖项", "Prize", Hint = "活动公布的奖项", HintEn = "As the campaign announced it"), Required, StringLength(TextBounds.Line)]
    public required string Prize { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, LetterCollections collections) : LetterHandler<AwardPrize>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Letter aggregate, AwardPrize act, ActMoment moment, CancellationToken cancellationToken)
        {
            var campaign = aggregate.Record.Collection is { } of ? await collections.FindAsync(of.Id, cancellationToken) : null;
            aggregate.Award(act.Prize, await collections.PrizesOfAsync(campaign, cancellationToken), moment);
            return null;
        }

        protected override string? Perform(Letter aggregate, AwardPrize act, ActMoment moment) =>
            throw new NotSupportedException("The campaign is read first.");
    }
}
