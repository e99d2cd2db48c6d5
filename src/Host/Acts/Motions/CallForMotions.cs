using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Calendar;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Motions;

/// <summary>Calls for motions: what is moved and seconded by the last day is a motion, what comes later an opinion.</summary>
[Act("call-for-motions", "发出提案征集通知", "Call for motions")]
[By(Office.UnionOfficer)]
public sealed record CallForMotions : Act
{
    [Label("征集事由", "What for", Hint = "如：第三届第二次职工代表大会", HintEn = "Such as the session"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("征集截止日期", "Last day", Hint = "含当日；通行做法为会前15日", HintEn = "Inclusive; commonly 15 days before the congress")]
    public required DateOnly LastDay { get; init; }

    internal sealed class Handler(Store store, ActContext context, InstallationWriter writer) : IRequestHandler<CallForMotions, ActReceipt>
    {
        public Task<ActReceipt> Handle(CallForMotions request, CancellationToken cancellationToken)
        {
            var today = Shanghai.DayOf(context.At);
            new CallLeavesADay(today, request.LastDay).Enforce();
            store.MotionCalls.Add(new MotionCallRow
            {
                Id = Guid.CreateVersion7(context.At),
                Union = context.By!.Unit,
                Title = request.Title,
                From = today,
                LastDay = request.LastDay,
            });
            return writer.WriteAsync(request, cancellationToken);
        }
    }
}
