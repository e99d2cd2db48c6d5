using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Cases;

/// <summary>Opens a bargaining case between the officer's union and its employer (集体合同规定 Art 32).</summary>
[Act("open-case", "发起集体协商", "Open a case")]
[By(Office.UnionOfficer)]
public sealed record OpenCase : Act
{
    [Label("合同种类", "Kind of contract")]
    public required ContractKind Kind { get; init; }

    [Label("合同名称", "Title of the contract", Hint = "留空则按单位名称和合同种类自动拟定", HintEn = "Left empty, it is made of the employer and the kind")]
    [StringLength(120)]
    public string Title { get; init; } = "";

    /// <summary>The case whose contract this one renews; given by the request for renewal.</summary>
    public CaseId? Renews { get; init; }

    internal sealed class Handler(CaseOpener opener) : IRequestHandler<OpenCase, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenCase request, CancellationToken cancellationToken) =>
            opener.OpenAsync(request with { Renews = null }, cancellationToken);
    }
}
