using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Tests.Acts;

/// <summary>Either side may ask to bargain (集体合同规定 Art 32(1)): here the employer does, and the union answers.</summary>
public sealed class OfferingAsTheEmployer : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedCase walked = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        walked = new WalkedCase(installation);
    }

    public async Task DisposeAsync() => await installation.DisposeAsync();

    [Fact]
    public async Task A_case_goes_from_the_employers_offer_to_the_closed_draft()
    {
        await walked.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);
        (await DutyAsync("Bargaining.ReplyToOffer")).ShouldBe((Office.UnionOfficer, new DateOnly(2026, 9, 22)));

        await walked.ToTheTableAsync(repliedBy: Office.UnionOfficer);
        await walked.ToTheDraftClosedAsync("2026-09-15");

        (await walked.OpenAsync()).ShouldBe(["Congress.ConveneCongress"]);
        var record = await walked.RecordAsync();
        record.OfferedBy.ShouldBe(Side.Employer);
        record.Replies.ShouldHaveSingleItem().By.ShouldBe(Side.Worker);
        await StandsWhereItsLedgerLeadsAsync();
    }

    [Fact]
    public async Task The_union_sees_the_case_from_the_service_of_the_offer_on()
    {
        walked.Take(await installation.SendAsync(Office.HrDepartment, new OpenCase { Kind = ContractKind.CollectiveContract }));
        (await UnitsAsync()).ShouldBe([installation.Employer]);

        await walked.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);

        (await UnitsAsync()).ShouldBe([installation.Union, installation.Employer], ignoreOrder: true);
    }

    [Fact]
    public async Task The_union_may_not_refuse_what_the_place_lets_nobody_refuse()
    {
        await walked.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);

        var refused = await Should.ThrowAsync<RefusedException>(() => walked.DoAsync(
            "2026-09-04", Office.UnionOfficer, new ReplyToOffer { Kind = ReplyKind.Refused, Reasons = "正在换届" }));

        refused.Refusal.Rule.ShouldBe("bargaining.refusal-is-lawful");
        refused.Refusal.Article!.RuleId.ShouldBe("BJ-20");
    }

    [Fact]
    public async Task Neither_side_does_the_others_part()
    {
        await walked.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);

        await Should.ThrowAsync<NotAllowedException>(() => walked.DoAsync(
            "2026-09-04", Office.HrDepartment, new ReplyToOffer { Kind = ReplyKind.Accepted }));
        await Should.ThrowAsync<NotAllowedException>(() => walked.DoAsync(
            "2026-09-04", Office.UnionOfficer, new WithdrawOffer { Reason = "不再协商" }));
    }

    [Fact]
    public async Task Days_go_to_and_fro_and_the_employer_reports_a_union_that_keeps_putting_the_meeting_off()
    {
        await walked.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);
        await walked.DoAsync("2026-09-04", Office.UnionOfficer, new ReplyToOffer { Kind = ReplyKind.DateProposed, MeetingDay = Day("2026-10-12") });
        await walked.DoAsync("2026-09-07", Office.HrDepartment, new AnswerDate { MeetingDay = Day("2026-09-21") });
        await walked.DoAsync("2026-09-08", Office.UnionOfficer, new ConfirmDate { MeetingDay = Day("2026-11-12") });

        (await walked.DoAsync("2026-09-09", Office.HrDepartment, new ReportRefusal { Facts = "工会两次改期。" })).Outcome.ShouldBe("Reported");
        await walked.DoAsync("2026-09-10", Office.FilingClerk, new OrderCorrection { Ordered = true, Text = "请工会及时应约。" });

        (await DutyAsync("Bargaining.ReplyToOffer")).ShouldBe((Office.UnionOfficer, new DateOnly(2026, 9, 30)));
        await StandsWhereItsLedgerLeadsAsync();
    }

    [Fact]
    public async Task An_unanswered_offer_is_reported_or_taken_back_by_the_employer()
    {
        await walked.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);
        (await walked.LapseAsync("2026-09-23", "Bargaining.ReplyToOffer")).Outcome.ShouldBe("NoReply");

        (await walked.DoAsync("2026-09-24", Office.HrDepartment, new WithdrawOffer { Reason = "另行安排" })).Outcome.ShouldBe("Withdrawn");
    }

    [Fact]
    public async Task An_employer_with_several_unions_names_the_one_that_it_means()
    {
        var branch = new UnitId(Guid.NewGuid());
        await AddUnionAsync(branch, installation.Employer);
        var foreign = new UnitId(Guid.NewGuid());
        await AddUnionAsync(foreign, installation.Authority);

        foreach (var named in new UnitId?[] { null, foreign })
        {
            var refused = await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(
                Office.HrDepartment, new OpenCase { Kind = ContractKind.CollectiveContract, Union = named }));
            refused.Refusal.Rule.ShouldBe("organisations.union-of-the-employer-is-named");
            refused.Refusal.Facts["unions"].ShouldBe("2");
        }

        walked.Take(await installation.SendAsync(
            Office.HrDepartment, new OpenCase { Kind = ContractKind.CollectiveContract, Union = branch }));
        (await walked.RecordAsync()).Parties.ShouldContain(party => party.Unit == branch && party.Side == Side.Worker);
    }

    private Task<List<UnitId>> UnitsAsync() =>
        installation.ReadAsync(s => s.CaseUnits.Where(u => u.Case == walked.Id).Select(u => u.Unit).ToListAsync());

    private async Task<(Office Office, DateOnly? Due)> DutyAsync(string type)
    {
        var duty = await installation.ReadAsync(s => s.Duties.SingleAsync(d => d.Case == walked.Id && d.Open && d.Type == type));
        return (duty.Office, duty.Due);
    }

    private Task<int> AddUnionAsync(UnitId id, UnitId employer) => installation.ReadAsync(s =>
    {
        s.Units.Add(new UnitRow { Id = id, Kind = UnitKind.Union, Name = "分店工会", Place = "110000", Staff = 30, Employer = employer });
        return s.SaveChangesAsync();
    });

    /// <summary>Replays the ledger through the definition: the same position comes out, and the chain is whole.</summary>
    private async Task StandsWhereItsLedgerLeadsAsync()
    {
        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == walked.Id));
        var entries = await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == walked.Id).OrderBy(e => e.Sequence).ToListAsync());
        var definition = installation.Get<ProcedureLibrary>().Get(row.DefinitionId, row.DefinitionVersion);
        var history = entries.Where(e => e.Outcome is not null).Select(e => new Finished(e.Activity!, e.Execution, e.Outcome!));
        Replay.Run(definition, new EmbeddedEngine(), history).ShouldBe(PositionFormat.Read(row.Position));
        Domain.Ledger.LedgerChain.Verify(entries.ConvertAll(LedgerRows.ToEntry)).Whole.ShouldBeTrue();
    }

    private static DateOnly Day(string iso) => WalkedCase.Day(iso);
}
