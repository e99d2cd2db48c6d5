using Domain.Bargaining;
using Domain.Calendar;
using static Domain.Tests.Days;

namespace Domain.Tests;

/// <content>From the opening of the case to the draft.</content>
internal sealed partial class CaseBuilder
{
    /// <summary>Three of each side, as every test case has them unless it says otherwise.</summary>
    public static readonly IReadOnlyList<Representative> WorkerList = ListOf("工会主席", "职工代表甲", "职工代表乙");

    public static readonly IReadOnlyList<Representative> EmployerList = ListOf("人力资源总监", "企业代表甲", "企业代表乙");

    /// <summary>Only opened: no offer, no representatives, no clause.</summary>
    public CaseBuilder JustOpened() => With(r => r with
    {
        Delegations = [],
        Contracts = [.. r.Contracts.Select(contract => contract with { Clauses = [], Term = null })],
    });

    /// <summary>An offer on pay for a meeting four weeks later, written at ten in the morning.</summary>
    public CaseBuilder WithOfferSentOn(string day, params Topic[] topics) => JustOpened().With(r => r with
    {
        Offer = new Offer(
            topics.Length == 0 ? [Topic.Remuneration] : topics, "工资年增幅不低于百分之五。", "第一会议室",
            Day(day).AddDays(28), Shanghai.At(Day(day), new TimeOnly(10, 0)), null),
    });

    /// <summary>Received by hand on the day it was written.</summary>
    public CaseBuilder WithOfferReceivedOn(string day, params Topic[] topics) => WithOfferSentOn(day, topics).With(r => r with
    {
        Offer = r.Offer! with { Service = new Service(ServiceChannel.ByHand, Day(day), "人力资源部", []) },
    });

    public CaseBuilder WithReply(ReplyKind kind, string on, string? meeting = null) => With(r => r with
    {
        Replies = [.. r.Replies, new Reply(kind, Day(on), DayOrNone(meeting), meeting is null ? null : "第一会议室", "")],
    });

    public CaseBuilder WithRefusalReportedOn(string day) => With(r => r with
    {
        Refusals = [.. r.Refusals, new RefusalReport("企业方拒绝协商。", Day(day), null)],
    });

    public CaseBuilder WithCorrectionOrderedOn(string day) => WithRefusalReportedOn(day).With(r => r with
    {
        Refusals = [.. r.Refusals.SkipLast(1), r.Refusals[^1] with { Order = new(true, Day(day), "责令十日内答复。") }],
    });

    /// <summary>Both sides' lists, appointed and published on that day.</summary>
    public CaseBuilder WithRepresentativesSince(string day) => With(r => r with
    {
        Delegations =
        [
            new Delegation(Side.Worker, WorkerList, Day(day), Day(day)),
            new Delegation(Side.Employer, EmployerList, Day(day), Day(day)),
        ],
    });

    /// <summary>A meeting of all, chaired by the workers' chief.</summary>
    public CaseBuilder WithMeetingOn(string day, Side chair = Side.Worker) => With(r => r with
    {
        Meetings =
        [
            .. r.Meetings,
            new Meeting(
                r.Meetings.Count + 1, Day(day), "第一会议室", chair, "记录员",
                [.. WorkerList.Concat(EmployerList).Select(m => m.Name)], "双方交换意见。"),
        ],
    });

    /// <summary>In the middle of bargaining: lists, one meeting, no clause yet.</summary>
    public CaseBuilder InBargainingSince(string day) =>
        JustOpened().WithRepresentativesSince(day).WithMeetingOn(day);

    public CaseBuilder WithClause(Topic topic, params ClauseVersion[] history) => With(r => r with
    {
        Contracts = [.. r.Contracts.Select(contract => contract with
        {
            Clauses = [.. contract.Clauses, new Clause(contract.Clauses.Count + 1, topic, "条款", history)],
        })],
    });

    /// <summary>A clause on which both sides agreed at the first meeting.</summary>
    public CaseBuilder WithAgreedClause(Topic topic) => WithClause(
        topic,
        new ClauseVersion(ClauseVersionKind.Proposal, Side.Worker, 1, "建议。"),
        new ClauseVersion(ClauseVersionKind.Agreed, null, 1, "一致。"));

    /// <summary>A clause that the workers proposed and nobody answered.</summary>
    public CaseBuilder WithOpenClause() =>
        WithClause(Topic.Other, new ClauseVersion(ClauseVersionKind.Proposal, Side.Worker, 1, "建议。"));

    public CaseBuilder WithSuspension(string from, string until, string? resumed = null) => With(r => r with
    {
        Suspensions = [.. r.Suspensions, new Suspension(Day(from), Day(until), "等待年度预算。", DayOrNone(resumed))],
    });

    public CaseBuilder WithCoordination(string applied, string? accepted = null, int extended = 0, string? ended = null) =>
        With(r => r with
        {
            Coordinations =
            [
                .. r.Coordinations,
                new Coordination("工资增幅。", Day(applied), Side.Worker, DayOrNone(accepted), extended, DayOrNone(ended), null),
            ],
        });

    public static IReadOnlyList<Representative> ListOf(params string[] names) =>
        [.. names.Select((name, i) => new Representative(name, i == 0 ? "首席代表" : "代表", i == 0, false, i == 1, i == 0))];
}
