using System.ComponentModel.DataAnnotations;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Congress;

/// <summary>Opens the elections of a term of the congress (企业民主管理规定 Art 10); its staff are counted next.</summary>
[Act("open-term", "筹备职工代表选举", "Prepare the elections of a congress")]
[By(Office.UnionOfficer)]
public sealed record OpenTerm : Act
{
    [Label("届", "Term", Hint = "选举第几届职工代表大会的代表", HintEn = "Of which term the representatives are elected"), Range(1, 99)]
    public required int Term { get; init; }

    internal sealed class Handler(TermOpener opener) : IRequestHandler<OpenTerm, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenTerm request, CancellationToken cancellationToken) => opener.OpenAsync(request, cancellationToken);
    }
}
