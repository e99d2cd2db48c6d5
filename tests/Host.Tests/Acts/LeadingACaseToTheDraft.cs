using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>The first half of the procedure with its branches through the whole pipeline, on a real database.</summary>
public sealed class LeadingACaseToTheDraft : IAsyncLifetime
{
    [Fact]
    public async Task A_list_of_a_number_that_the_other_side_cannot_name_is_named_anew_while_the_other_side_is_still_to_name_its_own()
    {
        await walked.ToTheServedOfferAsync();
        await walked.DoAsync("2026-09-04", Office.HrDepartment, new ReplyToOffer { Kind = ReplyKind.Accepted });
        await walked.DoAsync("2026-09-07", Office.UnionOfficer, new AppointWorkerRepresentatives { Members = WalkedCase.Members("职工代表", 5) });
        await Should.ThrowAsync<RefusedException>(() => walked.DoAsync(
            "2026-09-08", Office.HrDepartment, new AppointEmployerRepresentatives { Members = WalkedCase.Members("企业代表") }));

        (await walked.DoAsync("2026-09-08", Office.UnionOfficer, new ReappointWorkerRepresentatives { Members = WalkedCase.Members("职工代表") }))
            .Outcome.ShouldBeNull();
        await walked.DoAsync("2026-09-08", Office.UnionOfficer, new PublishRepresentatives { PublishedOn = WalkedCase.Day("2026-09-08") });
        await walked.DoAsync("2026-09-08", Office.HrDepartment, new AppointEmployerRepresentatives { Members = WalkedCase.Members("企业代表") });
        await walked.DoAsync("2026-09-09", Office.HrDepartment, new ReappointEmployerRepresentatives { Members = WalkedCase.Members("企业方") });

        (await walked.RecordAsync()).Delegations.Select(d => d.Members[0].Name).ShouldBe(["职工代表一", "企业方一"], ignoreOrder: true);
        (await installation.ReadAsync(s => s.Ledger.CountAsync(e => e.Case == walked.Id && e.Act.StartsWith("reappoint-")))).ShouldBe(2);
    }

    private Installation installation = null!;
    private WalkedCase walked = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        walked = new WalkedCase(installation);
    }

    public async Task DisposeAsync() => await installation.DisposeAsync();

    [Fact]
    public async Task Days_go_to_and_fro_until_both_sides_prepare()
    {
        await walked.ToTheServedOfferAsync();
        (await DutyAsync("Bargaining.ReplyToOffer")).Due.ShouldBe(Day("2026-09-22"));

        await walked.DoAsync("2026-09-04", Office.HrDepartment, new ReplyToOffer { Kind = ReplyKind.DateProposed, MeetingDay = Day("2026-09-20") });
        await walked.DoAsync("2026-09-05", Office.UnionOfficer, new AnswerDate { MeetingDay = Day("2026-09-17") });
        (await walked.DoAsync("2026-09-06", Office.HrDepartment, new ConfirmDate())).Outcome.ShouldBe("Agreed");

        (await walked.RecordAsync()).FirstMeeting.ShouldBe(Day("2026-09-17"));
        (await walked.OpenAsync()).ShouldBe(
        [
            "Bargaining.AppointEmployerRepresentatives", "Bargaining.AppointWorkerRepresentatives", "Bargaining.ProvideInformation",
        ]);
    }

    [Fact]
    public async Task An_unlawful_refusal_is_refused_and_changes_nothing()
    {
        await walked.ToTheServedOfferAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() => walked.DoAsync(
            "2026-09-04", Office.HrDepartment, new ReplyToOffer { Kind = ReplyKind.Refused, Reasons = "经营困难。" }));

        refused.Refusal.Rule.ShouldBe("bargaining.refusal-is-lawful");
        refused.Refusal.Article!.RuleId.ShouldBe("BJ-20");
        (await walked.RecordAsync()).Replies.ShouldBeEmpty();
        (await walked.OpenAsync()).ShouldBe(["Bargaining.ReplyToOffer"]);
    }

    [Fact]
    public async Task A_missing_reply_is_reported_and_an_order_starts_the_days_anew()
    {
        await walked.ToTheServedOfferAsync();
        (await walked.LapseAsync("2026-09-23", "Bargaining.ReplyToOffer")).Outcome.ShouldBe("NoReply");
        await walked.DoAsync("2026-09-24", Office.UnionOfficer, new ReportRefusal { Facts = "逾期未答复。" });
        (await walked.DoAsync("2026-10-09", Office.FilingClerk, new OrderCorrection { Ordered = true, Text = "责令书面答复。" }))
            .Outcome.ShouldBe("Ordered");

        (await DutyAsync("Bargaining.ReplyToOffer")).Due.ShouldBe(Day("2026-10-29"));
        (await walked.DoAsync(
            "2026-10-29", Office.HrDepartment, new ReplyToOffer { Kind = ReplyKind.DateProposed, MeetingDay = Day("2026-11-05") }))
            .Outcome.ShouldBe("DateProposed");
    }

    [Fact]
    public async Task A_withdrawn_offer_ends_the_case()
    {
        await walked.ToTheServedOfferAsync();
        await walked.LapseAsync("2026-09-23", "Bargaining.ReplyToOffer");

        await walked.DoAsync("2026-09-24", Office.UnionOfficer, new WithdrawOffer { Reason = "改由行业工会协商。" });

        (await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == walked.Id))).Ended.ShouldBeTrue();
        (await walked.OpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_suspension_has_its_last_day_and_ends_by_itself_after_it()
    {
        await ToTheTableAsync();
        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new Suspend { Until = Day("2026-10-15"), Reason = "等待年度预算。" });
        (await DutyAsync("Bargaining.Resume")).Due.ShouldBe(Day("2026-10-15"));

        (await walked.LapseAsync("2026-10-16", "Bargaining.Resume")).Outcome.ShouldBe("CapReached");

        (await walked.OpenAsync()).ShouldBe(["Bargaining.Negotiate"]);
        await walked.DoAsync("2026-10-16", Office.HrDepartment, new Suspend { Until = Day("2026-10-20"), Reason = "等待年度预算。" });
        (await walked.DoAsync("2026-10-17", Office.HrDepartment, new Resume())).Outcome.ShouldBe("Resumed");
    }

    [Fact]
    public async Task A_deadlock_is_coordinated_and_an_extension_moves_the_last_day()
    {
        await ToTheTableAsync();
        await MeetAsync("2026-09-15", Side.Worker);
        await walked.DoAsync("2026-09-15", Office.HrDepartment, new DeclareDeadlock());
        await walked.DoAsync("2026-09-16", Office.UnionOfficer, new ApplyForCoordination { Issues = "工资增幅。" });
        await walked.DoAsync("2026-09-17", Office.FilingClerk, new AcceptCoordination());
        (await DutyAsync("Bargaining.CoordinateDispute")).Due.ShouldBe(Day("2026-10-19")); // 10-17 is a Saturday

        await walked.DoAsync("2026-10-16", Office.FilingClerk, new ExtendCoordination { Days = 15 });
        (await DutyAsync("Bargaining.CoordinateDispute")).Due.ShouldBe(Day("2026-11-02")); // 11-01 is a Sunday
        (await walked.DoAsync("2026-11-02", Office.FilingClerk, new EndCoordination { Settled = true, Agreement = "年增幅百分之五。" }))
            .Outcome.ShouldBe("Settled");

        (await walked.OpenAsync()).ShouldBe(["Bargaining.Negotiate"]);
        (await walked.RecordAsync()).Coordinations[^1].AppliedBy.ShouldBe(Side.Worker);
    }

    [Fact]
    public async Task Clauses_are_said_in_the_name_of_the_side_whose_office_speaks()
    {
        await ToTheTableAsync();
        await MeetAsync("2026-09-15", Side.Worker);

        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new ProposeClause { Topic = Topic.Remuneration, Title = "工资", Text = "百分之八。" });
        await walked.DoAsync("2026-09-15", Office.HrDepartment, new AnswerClause { Clause = 1, Text = "百分之三。" });
        var again = await Should.ThrowAsync<RefusedException>(() => walked.DoAsync(
            "2026-09-15", Office.HrDepartment, new AnswerClause { Clause = 1, Text = "百分之四。" }));
        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new AgreeClause { Clause = 1, Text = "百分之五。" });

        again.Refusal.Rule.ShouldBe("bargaining.answer-is-by-the-other-side");
        var clause = (await walked.RecordAsync()).Contracts[0].Clauses.ShouldHaveSingleItem();
        clause.History.Select(v => v.By).ShouldBe([Side.Worker, Side.Employer, null]);
        clause.AgreedText.ShouldBe("百分之五。");
    }

    [Fact]
    public async Task A_replaced_representative_is_published_again_before_the_next_meeting()
    {
        await ToTheTableAsync();
        await walked.DoAsync("2026-09-14", Office.UnionOfficer, new ReplaceRepresentative
        {
            Leaving = "职工代表二", VacantSince = Day("2026-09-12"), Name = "职工代表四", Post = "代表",
        });

        var refused = await Should.ThrowAsync<RefusedException>(() => MeetAsync("2026-09-15", Side.Worker));
        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new PublishRepresentatives { PublishedOn = Day("2026-09-15") });
        await MeetAsync("2026-09-15", Side.Worker);

        refused.Refusal.Rule.ShouldBe("bargaining.representatives-are-published");
        (await walked.RecordAsync()).Meetings.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_office_of_an_act_may_do_it()
    {
        await walked.ToTheServedOfferAsync();

        await Should.ThrowAsync<NotAllowedException>(() => walked.DoAsync(
            "2026-09-04", Office.UnionOfficer, new ReplyToOffer { Kind = ReplyKind.Accepted }));
        await Should.ThrowAsync<NotAllowedException>(() => walked.DoAsync(
            "2026-09-04", Office.HrDepartment, new WithdrawOffer { Reason = "不再协商。" }));
    }

    private async Task ToTheTableAsync()
    {
        await walked.ToTheServedOfferAsync();
        await walked.ToTheTableAsync();
    }

    private Task<ActReceipt> MeetAsync(string day, Side chair) => walked.DoAsync(day, Office.UnionOfficer, new RecordMeeting
    {
        HeldOn = Day(day), Place = "会议室", Chair = chair, Recorder = "记录员", Present = ["职工代表一", "企业代表一"], Minutes = "双方逐条协商。",
    });

    private Task<DutyRow> DutyAsync(string type) => installation.ReadAsync(
        s => s.Duties.FirstAsync(d => d.Case == walked.Id && d.Open && d.Type == type));
}
