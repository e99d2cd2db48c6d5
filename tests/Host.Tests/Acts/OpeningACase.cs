using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Acts;

public sealed class OpeningACase
{
    [Fact]
    public async Task Opens_the_first_duty_for_the_union_and_nobody_else_sees_the_case()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var opened = await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract });

        var duties = await installation.ReadAsync(s => s.Duties.Where(d => d.Case == opened.Case).ToListAsync());
        duties.ShouldHaveSingleItem().Type.ShouldBe("Bargaining.SendOffer");
        var units = await installation.ReadAsync(s => s.CaseUnits.Where(u => u.Case == opened.Case).ToListAsync());
        units.ShouldHaveSingleItem().Unit.ShouldBe(installation.Union);
        await Should.ThrowAsync<NotAllowedException>(() => installation.SendAsync(
            Office.FilingClerk, new OpenCase { Kind = ContractKind.CollectiveContract }));
    }

    [Fact]
    public async Task Opens_one_case_for_a_request_that_comes_twice_also_at_once()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var request = new OpenCase { Kind = ContractKind.CollectiveContract };

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => installation.SendAsync(Office.UnionOfficer, request, "one-key")));

        receipts.DistinctBy(r => r.Case).ShouldHaveSingleItem();
        receipts.Count(r => !r.Repeated).ShouldBe(1);
        (await installation.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Moves_to_service_once_the_offer_is_written_and_does_a_repeated_request_once()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var opened = await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement });
        var offer = new SendOffer
        {
            Case = opened.Case,
            Topics = [Topic.Remuneration],
            Demands = "工资总额增长百分之五",
            Place = "公司会议室",
            MeetingDay = new DateOnly(2026, 9, 28),
        };

        var first = await installation.SendAsync(Office.UnionOfficer, offer, "same-key");
        var second = await installation.SendAsync(Office.UnionOfficer, offer, "same-key");

        first.Outcome.ShouldBe("Sent");
        second.ShouldBe(first with { Repeated = true });
        var open = await installation.ReadAsync(s => s.Duties.Where(d => d.Case == opened.Case && d.Open).ToListAsync());
        open.ShouldHaveSingleItem().Type.ShouldBe("Bargaining.ServeOffer");
        var again = await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(Office.UnionOfficer, offer));
        again.Refusal.Rule.ShouldBe("procedure.duty-is-open");
        again.Refusal.Facts["doneBy"].ShouldBe("鑫巴蜀餐饮工会主席");
    }
}
