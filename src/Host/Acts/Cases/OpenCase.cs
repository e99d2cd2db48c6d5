using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Cases;

/// <summary>
/// Opens a bargaining case between a union and its employer; the side that opens it makes the offer (集体合同规定 Art 32(1):
/// either side may).
/// </summary>
[Act("open-case", "发起集体协商", "Open a case")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record OpenCase : Act
{
    [Label("合同种类", "Kind of contract")]
    public required ContractKind Kind { get; init; }

    [Label("合同名称", "Title of the contract", Hint = "留空则按单位名称和合同种类自动拟定", HintEn = "Left empty, it is made of the employer and the kind")]
    [StringLength(120)]
    public string Title { get; init; } = "";

    /// <summary>The union to which an employer makes its offer; left out by a union, and by an employer that has one only.</summary>
    [Label("协商对方（工会）", "Union to bargain with", Hint = "用人单位提出要约时填写；本单位只有一个工会的可以留空", HintEn = "For an employer’s offer; may be left empty where the employer has one union only")]
    public UnitId? Union { get; init; }

    /// <summary>The case whose contract this one renews; given by the request for renewal.</summary>
    public CaseId? Renews { get; init; }

    internal sealed class Handler(CaseOpener opener) : IRequestHandler<OpenCase, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenCase request, CancellationToken cancellationToken) =>
            opener.OpenAsync(request with { Renews = null }, cancellationToken);
    }
}
