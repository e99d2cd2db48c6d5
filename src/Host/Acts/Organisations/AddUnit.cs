using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Organisations;

/// <summary>Registers a unit and puts it below its parent.</summary>
[Act("add-unit", "登记单位", "Register a unit")]
[By(Office.Administrator, Office.System)]
public sealed record AddUnit : Act
{
    [Label("单位名称", "Name"), Required, StringLength(200)]
    public required string Name { get; init; }

    [Label("单位类别", "Kind")]
    public required UnitKind Kind { get; init; }

    [Label("所在地行政区划代码", "Place", Hint = "六位代码，如北京市110000", HintEn = "Six digits, such as 110000 for Beijing")]
    [Required, RegularExpression("[0-9]{6}")]
    public required string Place { get; init; }

    [Label("单位性质（用人单位填写）", "Kind of employer", Hint = "有的规定只适用于某类单位，如国有企业、区域、行业", HintEn = "Some rules are for one kind only, such as state-owned enterprises, a region or an industry")]
    public EmployerKind? EmployerKind { get; init; }

    [Label("职工人数", "Staff"), Range(0, 10_000_000)]
    public int Staff { get; init; }

    [Label("地址", "Address"), StringLength(300)]
    public string Address { get; init; } = "";

    [Label("上级单位", "Parent")]
    public UnitId? Parent { get; init; }

    [Label("所在用人单位（工会填写）", "Employer, of a union")]
    public UnitId? Employer { get; init; }

    [Label("集体合同备案机关（用人单位填写）", "Labour authority, of an employer")]
    public UnitId? Authority { get; init; }

    /// <summary>Given by the demonstration's seeds, so that they can refer to it; otherwise made here.</summary>
    public UnitId? Id { get; init; }

    internal sealed class Handler(Store store, InstallationWriter writer) : IRequestHandler<AddUnit, ActReceipt>
    {
        public async Task<ActReceipt> Handle(AddUnit request, CancellationToken cancellationToken)
        {
            var id = request.Id ?? new UnitId(Guid.CreateVersion7());
            UnitId?[] named = [request.Parent, request.Employer, request.Authority];
            var registered = await store.Units.Where(u => named.Contains(u.Id))
                .ToDictionaryAsync(u => u.Id, u => u.Kind, cancellationToken);
            UnitOf(request, id).EnforcePlace(registered);
            store.Units.Add(new UnitRow
            {
                Id = id,
                Parent = request.Parent,
                Kind = request.Kind,
                Name = request.Name,
                Place = request.Place,
                Staff = request.Staff,
                Employer = request.Employer,
                Authority = request.Authority,
                Address = request.Address,
                EmployerKind = request.EmployerKind,
            });
            store.UnitsAbove.Add(new UnitAboveRow { Unit = id, Above = id });
            if (request.Parent is { } parent)
            {
                var above = await store.UnitsAbove.Where(u => u.Unit == parent).Select(u => u.Above).ToListAsync(cancellationToken);
                store.UnitsAbove.AddRange(above.Select(a => new UnitAboveRow { Unit = id, Above = a }));
            }

            return await writer.WriteAsync(request with { Id = id }, cancellationToken);
        }

        private static Domain.Organisations.Unit UnitOf(AddUnit act, UnitId id) =>
            new(id, act.Parent, act.Kind, act.Name, act.Place, act.Staff)
            {
                Employer = act.Employer, Authority = act.Authority, EmployerKind = act.EmployerKind,
            };
    }
}
