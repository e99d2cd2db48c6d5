using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Domain.Organisations.Rules;
using Host.Persistence;
using Host.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Organisations;

/// <summary>
/// Says of what kind an employer is, on which some rules depend. Cases that are open keep the kind with which they were
/// opened, and what was done its judgement.
/// </summary>
[Act("set-employer-kind", "设定单位性质", "Say of what kind an employer is")]
[By(Office.Administrator)]
public sealed record SetEmployerKind : Act
{
    [Label("用人单位", "Employer")]
    public required UnitId Unit { get; init; }

    [Label("单位性质", "Kind of employer")]
    public required EmployerKind Kind { get; init; }

    [Label("依据", "By what", Hint = "如：营业执照、改制批复", HintEn = "Such as the licence, or the decision on a restructuring"), Required, StringLength(300)]
    public required string Reason { get; init; }

    internal sealed class Handler(Store store, InstallationWriter writer) : IRequestHandler<SetEmployerKind, ActReceipt>
    {
        public async Task<ActReceipt> Handle(SetEmployerKind request, CancellationToken cancellationToken)
        {
            var unit = await store.Units.AsTracking().SingleOrDefaultAsync(u => u.Id == request.Unit, cancellationToken)
                ?? throw new NotFoundException();
            new OnlyAnEmployerHasAKind(unit.Kind, request.Kind).Enforce();
            unit.EmployerKind = request.Kind;
            return await writer.WriteAsync(request, cancellationToken);
        }
    }
}
