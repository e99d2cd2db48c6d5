using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Calendar;
using Domain.Letters;
using Domain.Letters.Rules;
using Domain.Organisations;
using Host.Letters;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Letters;

/// <summary>我为企业献一策: announces a campaign with its period and its prizes. It closes by itself when its last day is over.</summary>
[Act("open-campaign", "发起献策活动", "Announce a campaign")]
[By(Office.UnionOfficer)]
public sealed record OpenCampaign : Act
{
    [Label("活动名称", "Title", Hint = "如：2026年“我为企业献一策”", HintEn = "Such as: a suggestion for the company, 2026"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("活动主题和要求", "What is asked for", Lines = 5), Required, StringLength(TextBounds.Reason)]
    public required string Purpose { get; init; }

    [Label("开始日期", "First day")]
    public required DateOnly From { get; init; }

    [Label("截止日期", "Last day", Hint = "含当日，次日起自动停止征集", HintEn = "Inclusive; it closes by itself the day after")]
    public required DateOnly LastDay { get; init; }

    [Label("奖项", "Prizes", AsTable = true), MaxLength(PrizeLine.Most)]
    public IReadOnlyList<PrizeLine> Prizes { get; init; } = [];

    internal sealed class Handler(Store store, ActContext context, InstallationWriter writer) : IRequestHandler<OpenCampaign, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenCampaign request, CancellationToken cancellationToken)
        {
            new CampaignHasAPeriod(Shanghai.DayOf(context.At), request.From, request.LastDay).Enforce();
            store.LetterCollections.Add(new LetterCollectionRow
            {
                Id = Guid.CreateVersion7(context.At),
                Union = context.By!.Unit,
                Kind = LetterChannel.Campaign,
                Title = request.Title,
                Purpose = request.Purpose,
                From = request.From,
                LastDay = request.LastDay,
                Prizes = LetterCollections.Write([.. request.Prizes.Select(prize => new Prize(prize.Name, prize.Number))]),
            });
            return writer.WriteAsync(request, cancellationToken);
        }
    }
}
