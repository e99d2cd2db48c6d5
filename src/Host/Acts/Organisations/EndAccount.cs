using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Calendar;
using Domain.Organisations;
using Host.Persistence;
using Host.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Organisations;

/// <summary>
/// Ends an account whose holder has left the office: its offices give no right from this day on, and nobody signs in with it
/// again. What was done with it stays in the record.
/// </summary>
[Act("end-account", "停用账号", "End an account")]
[By(Office.Administrator)]
public sealed record EndAccount : Act
{
    [Label("账号", "Account"), Required, StringLength(60)]
    public required string Code { get; init; }

    [Label("停用原因", "Why", Hint = "如：换届、调离、离职", HintEn = "Such as a new term, or having left"), Required, StringLength(300)]
    public required string Reason { get; init; }

    internal sealed class Handler(Store store, ActContext context, InstallationWriter writer, ILookupNormalizer names)
        : IRequestHandler<EndAccount, ActReceipt>
    {
        public async Task<ActReceipt> Handle(EndAccount request, CancellationToken cancellationToken)
        {
            var code = names.NormalizeName(request.Code);
            var account = await store.Users.AsTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == code, cancellationToken)
                ?? throw new NotFoundException();
            new AdministratorsDoNotEndThemselves(account.AccountId != context.Account).Enforce();
            account.Email = account.NormalizedEmail = null; // nothing is sent to it any more
            account.LockoutEnd = DateTimeOffset.MaxValue;
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            foreach (var office in await store.Offices.AsTracking().Where(o => o.Account == account.AccountId).ToListAsync(cancellationToken))
            {
                office.EndedOn ??= Shanghai.DayOf(context.At);
            }

            return await writer.WriteAsync(request, cancellationToken);
        }
    }
}
