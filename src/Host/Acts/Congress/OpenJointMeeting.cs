using System.ComponentModel.DataAnnotations;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;
using Host.Seeds;
using MediatR;

namespace Host.Acts.Congress;

/// <summary>
/// The program's own act: in summer it opens the joint meeting of delegation heads that hears how resolutions and motions are
/// carried out (企业民主管理规定 Art 12, 22), with the reports on its list and drafted among its papers.
/// </summary>
[Act("open-joint-meeting", "筹备年中联席会议", "Prepare the mid-year joint meeting")]
[By(Office.System)]
public sealed record OpenJointMeeting : Act
{
    [Label("工会", "Union")]
    public required UnitId Union { get; init; }

    [Label("届", "Term"), Range(1, 99)]
    public required int Term { get; init; }

    [Label("次", "Meeting"), Range(1, 99)]
    public required int Ordinal { get; init; }

    internal sealed class Handler(SessionOpener opener, ActContext context, CongressPractice practice) : IRequestHandler<OpenJointMeeting, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenJointMeeting request, CancellationToken cancellationToken) => opener.OpenAsync(
            (
                request.Union, new SessionName(request.Term, request.Ordinal, SessionKind.JointMeeting),
                Shanghai.DayOf(context.At).AddDays(practice.JointMeeting.PreparationDays)),
            request, cancellationToken);
    }
}
