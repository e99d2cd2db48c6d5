using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Organisations;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Acts;

public sealed class RegisteringAUnit
{
    [Fact]
    public async Task Puts_it_below_its_parent_and_everything_above_that()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var city = await AddAsync(installation, "某市总工会", null);
        var district = await AddAsync(installation, "某区总工会", city);

        var town = await AddAsync(installation, "某镇总工会", district);

        var above = await installation.ReadAsync(s => s.UnitsAbove.Where(a => a.Unit == town).Select(a => a.Above).ToListAsync());
        above.ShouldBe([town, district, city], ignoreOrder: true);
    }

    [Fact]
    public async Task Names_only_units_that_are_registered_and_of_the_right_kind()
    {
        await using var installation = await Installation.OnSqliteAsync();
        AddUnit Union(UnitId employer) => new() { Name = "某公司工会", Kind = UnitKind.Union, Place = "110115", Employer = employer };

        var unknown = await Assert.ThrowsAsync<RefusedException>(() =>
            installation.SendAsync(Office.Administrator, Union(new UnitId(Guid.NewGuid()))));
        var wrong = await Assert.ThrowsAsync<RefusedException>(() =>
            installation.SendAsync(Office.Administrator, Union(installation.Authority)));
        await installation.SendAsync(Office.Administrator, Union(installation.Employer));

        unknown.Refusal.Rule.ShouldBe("organisations.named-unit-is-registered");
        wrong.Refusal.Rule.ShouldBe("organisations.union-stands-for-an-employer");
        (await installation.ReadAsync(s => s.Units.CountAsync(u => u.Name == "某公司工会"))).ShouldBe(1);
    }

    [Fact]
    public async Task Says_of_an_employer_of_what_kind_it_is_and_of_no_other_unit()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var employer = new AddUnit { Name = "某某集团", Kind = UnitKind.Employer, Place = "110115", EmployerKind = EmployerKind.StateHeld };

        await installation.SendAsync(Office.Administrator, employer);
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            installation.SendAsync(Office.Administrator, employer with { Name = "某某集团工会", Kind = UnitKind.Union }));

        (await installation.ReadAsync(s => s.Units.SingleAsync(u => u.Name == "某某集团"))).EmployerKind.ShouldBe(EmployerKind.StateHeld);
        (refused.Refusal.Rule, refused.Refusal.Field).ShouldBe(("organisations.only-an-employer-has-a-kind", "EmployerKind"));
    }

    [Fact]
    public async Task Its_kind_can_be_set_later_and_holds_for_the_cases_that_are_opened_from_then_on()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var before = await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract });
        var kind = new SetEmployerKind { Unit = installation.Employer, Kind = EmployerKind.Private, Reason = "营业执照" };

        await installation.SendAsync(Office.Administrator, kind);
        var after = await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement });
        var refused = await Assert.ThrowsAsync<RefusedException>(() => installation.SendAsync(Office.Administrator, kind with { Unit = installation.Union }));

        var kinds = await installation.ReadAsync(s => s.Cases.ToDictionaryAsync(c => c.Id, c => c.EmployerKind));
        (kinds[before.Case], kinds[after.Case]).ShouldBe((null, EmployerKind.Private));
        refused.Refusal.Rule.ShouldBe("organisations.only-an-employer-has-a-kind");
    }

    [Fact]
    public async Task A_union_without_a_registered_employer_cannot_open_a_case()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var officer = await installation.StrangerAsync(Office.UnionOfficer);

        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            installation.SendAsync(officer, new OpenCase { Kind = ContractKind.CollectiveContract }));

        refused.Refusal.Rule.ShouldBe("organisations.union-has-an-employer-and-an-authority");
    }

    private static async Task<UnitId> AddAsync(Installation installation, string name, UnitId? parent)
    {
        await installation.SendAsync(
            Office.Administrator, new AddUnit { Name = name, Kind = UnitKind.Federation, Place = "110115", Parent = parent });
        return await installation.ReadAsync(s => s.Units.Where(u => u.Name == name).Select(u => u.Id).SingleAsync());
    }
}
