using System.Text.Json;
using Domain;
using Domain.Calendar;
using Domain.Organisations;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Records a step of a unit's own rules with who and when, and in the installation's chain. A union officer does so for the
/// employer whose workers the union stands for, the administrator for any.
/// </summary>
internal abstract class UnitRulesActHandler<TAct>(UnitRulesNeeds needs) : IRequestHandler<TAct, ActReceipt>
    where TAct : UnitRulesAct, IRequest<ActReceipt>
{
    protected DateOnly Today => Shanghai.DayOf(needs.Context.At);

    protected UnitLaw Law => needs.Law;

    public async Task<ActReceipt> Handle(TAct request, CancellationToken cancellationToken)
    {
        var employer = await EmployerAsync(request.Unit, cancellationToken);
        var stored = await needs.Store.UnitRules.Where(r => r.Unit == employer.Id).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var step = Decide(request, employer, stored);
        var newest = await needs.Store.UnitRules.OrderByDescending(r => r.Number).Select(r => r.Number).FirstOrDefaultAsync(cancellationToken);
        var receipt = await needs.Writer.WriteAsync(request with { Unit = employer.Id }, cancellationToken);
        needs.Store.UnitRules.Add(new UnitRulesRow
        {
            Number = newest + 1,
            Unit = employer.Id,
            Kind = step.Kind,
            Content = step.Content,
            Withdraws = step.Withdraws,
            Entry = receipt.Entry,
            Account = needs.Context.Account,
            Title = needs.Context.By!.Title,
            At = needs.Context.At,
        });
        return receipt;
    }

    /// <summary>What the act would record.</summary>
    /// <param name="act">The act.</param>
    /// <param name="employer">The employer.</param>
    /// <param name="stored">What was recorded for it before, in order.</param>
    /// <exception cref="FieldFaultsException">Every fault at its field.</exception>
    /// <exception cref="RefusedException">A rule does not hold.</exception>
    protected abstract UnitRulesStep Decide(TAct act, UnitRow employer, IReadOnlyList<UnitRulesRow> stored);

    private async Task<UnitRow> EmployerAsync(UnitId? named, CancellationToken cancellationToken)
    {
        var held = needs.Context.Offices;
        var unions = held.Where(o => o.Office == Office.UnionOfficer).Select(o => o.Unit).ToList();
        var own = await needs.Store.Units.Where(u => unions.Contains(u.Id) && u.Employer != null)
            .Select(u => new { u.Id, Employer = u.Employer!.Value }).ToListAsync(cancellationToken);
        var mine = own.Where(u => named is null || u.Employer == named).ToList();
        if (mine is [var one])
        {
            needs.Context.By = ActorOf(held.First(o => o.Office == Office.UnionOfficer && o.Unit == one.Id));
            return await needs.Store.Units.SingleAsync(u => u.Id == one.Employer, cancellationToken);
        }

        if (named is null)
        {
            throw new FieldFaultsException([new FieldFault(Field(nameof(UnitRulesAct.Unit)), new("请选择用人单位。", "Choose the employer."))]);
        }

        var administers = held.FirstOrDefault(o => o.Office == Office.Administrator) ?? throw new NotFoundException();
        needs.Context.By = ActorOf(administers);
        return await needs.Store.Units.SingleOrDefaultAsync(u => u.Id == named && u.Kind == UnitKind.Employer, cancellationToken)
            ?? throw new NotFoundException();
    }

    /// <summary>A property's name as requests have it.</summary>
    protected static string Field(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private Actor ActorOf(HeldOffice held) => new(needs.Context.Account, held.Office, held.Unit, held.Title);
}
