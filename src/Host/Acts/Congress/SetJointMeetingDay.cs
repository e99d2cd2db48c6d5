using System.ComponentModel.DataAnnotations;
using Domain.Calendar;
using Domain.Congress.Rules;
using Domain.Organisations;
using Host.Congress;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Congress;

/// <summary>
/// Sets the day on which the program opens the union's mid-year joint meeting every year. Where this year's day has come, or
/// the new one is over, it counts from next year on: no year has two, and none is left out.
/// </summary>
[Act("set-joint-meeting-day", "设定年中联席会议筹备日", "Set the day of the mid-year joint meeting")]
[By(Office.UnionOfficer)]
public sealed record SetJointMeetingDay : Act
{
    [Label("月", "Month", Hint = "5月至9月", HintEn = "From May to September"), Range(1, 12)]
    public required int Month { get; init; }

    [Label("日", "Day", Hint = "系统在这一天8时筹备会议并起草报告", HintEn = "At eight that day the program opens the meeting and drafts its report"), Range(1, 31)]
    public required int Day { get; init; }

    internal sealed class Handler(ActContext context, InstallationWriter writer, JointMeetingDays days) : IRequestHandler<SetJointMeetingDay, ActReceipt>
    {
        public async Task<ActReceipt> Handle(SetJointMeetingDay request, CancellationToken cancellationToken)
        {
            var day = new YearDay(request.Month, request.Day);
            new JointMeetingIsInSummer(day).Enforce();
            await days.SetAsync(context.By!.Unit, day, Shanghai.DayOf(context.At), cancellationToken);
            return await writer.WriteAsync(request, cancellationToken);
        }
    }
}
