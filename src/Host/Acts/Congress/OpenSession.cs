using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Congress;

/// <summary>Opens a session of the congress (企业民主管理规定 Art 17); its representatives and items are entered next.</summary>
[Act("open-session", "筹备职工代表大会", "Prepare a session of the congress")]
[By(Office.UnionOfficer)]
public sealed record OpenSession : Act
{
    [Label("届", "Term", Hint = "第几届", HintEn = "Which term of the congress"), Range(1, 99)]
    public required int Term { get; init; }

    [Label("次", "Session", Hint = "本届第几次会议", HintEn = "Which session of this term"), Range(1, 99)]
    public required int Ordinal { get; init; }

    [Label("会议种类", "Kind", Hint = "未建立职工代表大会的单位召开职工大会", HintEn = "A unit without a congress holds a general meeting")]
    public required SessionKind Kind { get; init; }

    [Label("拟召开日期", "To be held on", Hint = "可以不填；年度会议不填的，按年内召开计算期限", HintEn = "May be left empty; an annual session is then due within the year")]
    public DateOnly? IntendedFor { get; init; }

    internal sealed class Handler(SessionOpener opener) : IRequestHandler<OpenSession, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenSession request, CancellationToken cancellationToken) => opener.OpenAsync(request, cancellationToken);
    }
}
