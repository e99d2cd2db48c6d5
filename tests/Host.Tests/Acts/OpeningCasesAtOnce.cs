using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Acts;

public sealed class OpeningCasesAtOnce
{
    [Fact]
    public async Task Gives_every_case_a_number_of_its_own_and_turns_nobody_away()
    {
        await using var installation = await Installation.OnSqliteAsync();
        const int Officers = 8;
        const int Each = 10;

        await Task.WhenAll(Enumerable.Range(0, Officers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement });
            }
        })));

        var numbers = await installation.ReadAsync(s => s.Cases.Select(c => c.Number).ToListAsync());
        numbers.Count.ShouldBe(Officers * Each);
        numbers.Distinct().Count().ShouldBe(Officers * Each);
    }
}
