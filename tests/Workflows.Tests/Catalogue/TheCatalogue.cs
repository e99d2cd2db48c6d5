using System.Text.RegularExpressions;
using Domain;
using Domain.Organisations;
using Workflows.Catalogue;

namespace Workflows.Tests.Catalogue;

public sealed partial class TheCatalogue
{
    private const Office U = Office.UnionOfficer;
    private const Office H = Office.HrDepartment;
    private const Office F = Office.FilingClerk;
    private const Office T = Office.Teller;
    private const Office R = Office.Representative;
    private const Office M = Office.MotionsCommittee;
    private const Office P = Office.Presidium;
    private const Office D = Office.Department;
    private const Office L = Office.ResponsibleLeader;
    private const Office S = Office.System;

    /// <summary>The list as it was agreed on: type, ports, offices, matter, and after a star what lapse does.</summary>
    public static TheoryData<string, string, Office[], string> Table => new()
    {
        { "Bargaining.SendOffer", "Sent", [U, H], "" },
        { "Bargaining.ServeOffer", "Served", [U, H], "" },
        { "Bargaining.ReplyToOffer", "Accepted DateProposed Refused NoReply", [U, H], "reply*NoReply" },
        { "Bargaining.AgreeDate", "Agreed DateProposed Reported", [U, H], "" },
        { "Bargaining.ConfirmDate", "Agreed DateProposed Reported", [U, H], "" },
        { "Bargaining.ReportRefusal", "Reported Withdrawn", [U, H], "" },
        { "Bargaining.OrderCorrection", "Ordered Dismissed", [F], "" },
        { "Bargaining.AppointWorkerRepresentatives", "Appointed", [U], "" },
        { "Bargaining.AppointEmployerRepresentatives", "Appointed", [H], "" },
        { "Bargaining.ProvideInformation", "Provided", [H], "information" },
        { "Bargaining.Negotiate", "DraftClosed Suspended Deadlocked", [U, H], "" },
        { "Bargaining.Resume", "Resumed CapReached", [U, H], "suspension-cap*CapReached" },
        { "Bargaining.ApplyForCoordination", "Applied", [U, H], "" },
        { "Bargaining.AcceptCoordination", "Accepted", [F], "" },
        { "Bargaining.CoordinateDispute", "Settled Unsettled", [F], "coordination" },
        { "Congress.ConveneCongress", "Convened", [U], "congress-notice" },
        { "Congress.VoteOnDraft", "Adopted Rejected QuorumMissed Postponed", [U], "" },
        { "Bargaining.PrepareText", "Prepared", [H], "" },
        { "Bargaining.SignForWorkers", "Signed", [U], "" },
        { "Bargaining.SignForEmployer", "Signed", [H], "" },
        { "Filing.SubmitPacket", "Submitted", [H], "filing" },
        { "Filing.RegisterReceipt", "Received", [F], "" },
        { "Filing.CorrectPacket", "Corrected", [H], "" },
        { "Filing.ReviewContract", "TookEffect Objected CorrectionAsked", [F], "effect*TookEffect" },
        { "Filing.ReviewWageAgreement", "Cleared TookEffect Objected CorrectionAsked", [F], "effect*TookEffect" },
        { "Disclosure.PublishContract", "Published", [H], "publication" },
        { "Bargaining.Perform", "Expired Terminated", [U], "term-end*Expired" },
        { "Bargaining.ChangeContract", "ChangeAgreed", [U], "" },
        { "Bargaining.ReportTermination", "Reported", [H], "termination-report" },
        { "Bargaining.SupervisePerformance", "Reported", [U], "performance-report" },
        { "Bargaining.RequestRenewal", "Requested Lapsed", [U], "renewal-window*Lapsed" },
        { "Congress.PrepareTopics", "Proposed CalledOff", [U], "topics-day" },
        { "Congress.AgreeTopics", "Agreed Returned CalledOff", [H], "topics-day" },
        { "Congress.CallSession", "Called CalledOff", [U], "topics-day" },
        { "Congress.ServePapers", "Served Postponed CalledOff", [U], "congress-notice" },
        { "Congress.HoldMeeting", "Held QuorumMissed Postponed", [U, T], "meeting-day" },
        { "Congress.IssueResolutions", "Issued NoneIssued", [U], "resolutions-day" },
        { "Congress.PublishResolutions", "Published", [U], "resolutions-published" },
        { "Congress.ReportSession", "Reported", [U], "congress-report" },
        { "Congress.FollowResolutions", "CarriedOut", [U, H, D], "" },
        { "Congress.PrepareJointMeeting", "Ready CalledOff", [U, H], "topics-day" },
        { "Congress.HoldJointMeeting", "Held QuorumMissed Postponed", [U, T], "meeting-day" },
        { "Congress.SettleMinutes", "Settled", [U], "resolutions-day" },
        { "Congress.CountStaff", "Counted CalledOff", [U], "" },
        { "Congress.PlanSeats", "Planned ForAgreement Recount CalledOff", [U], "" },
        { "Congress.AgreeSeats", "Agreed Returned", [H], "" },
        { "Congress.AnnounceElection", "Announced", [U], "" },
        { "Congress.HoldElections", "Held", [U], "" },
        { "Congress.CheckMandates", "Confirmed SentBack", [U], "" },
        { "Congress.PublishRoll", "Published", [U], "" },
        { "Congress.ServeTerm", "SeatVacant", [U], "" },
        { "Congress.FillVacancies", "Filled LeftVacant", [U], "" },
        { "Congress.PrepareNextTerm", "Ended", [U], "congress-renewal" },
        { "Motions.Write", "Moved Supported BecameOpinion Withdrawn", [R, U], "motion-step" },
        { "Motions.CollectSeconders", "Supported BecameOpinion Withdrawn", [R, U], "motion-step*BecameOpinion" },
        { "Motions.Screen", "Filed ReturnedAsOpinion Declined Merged Withdrawn", [M, U], "motion-step" },
        { "Motions.AnswerDecision", "OpinionAccepted DeclineAccepted Objected", [R, U], "motion-step*DeclineAccepted" },
        { "Motions.DecideObjection", "Filed ReturnedAsOpinion Declined", [P, U], "motion-step" },
        { "Motions.Assign", "Assigned", [U], "motion-step" },
        { "Motions.Handle", "Answered HandedBack", [D, H, L, U], "motion-step" },
        { "Motions.RateAnswer", "Accepted Planned Dissatisfied Unsettled", [R, U], "motion-step*Accepted" },
        { "Motions.CarryOutPlan", "PlanDone", [D, H, L, U], "motion-step" },
        { "Motions.Close", "Closed", [U], "motion-step" },
        { "Letters.Accept", "Assigned Answered Withdrawn BecameMotion", [U, R, S], "letter-step" },
        { "Letters.Handle", "Answered HandedBack Withdrawn BecameMotion", [D, L, U, R, S], "letter-step" },
        { "Letters.Rate", "Accepted Dissatisfied Unsettled BecameMotion", [R, U, S], "letter-step*Accepted" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_activity_has_its_ports_its_offices_and_its_last_day(string type, string ports, Office[] by, string lastDay)
    {
        var activity = ActivityCatalogue.Find(type).ShouldNotBeNull();
        string.Join(' ', activity.Ports.Select(port => port.Name)).ShouldBe(ports);
        activity.By.ShouldBe(by);
        (activity.Matter + (activity.LapseOutcome is { } lapse ? $"*{lapse}" : "")).ShouldBe(lastDay);
    }

    /// <summary>The worker side offers, or the employer: whose each duty of the offer and the reply is then.</summary>
    [Theory]
    [InlineData("Bargaining.SendOffer", U, H)]
    [InlineData("Bargaining.ServeOffer", U, H)]
    [InlineData("Bargaining.ReplyToOffer", H, U)]
    [InlineData("Bargaining.AgreeDate", U, H)]
    [InlineData("Bargaining.ConfirmDate", H, U)]
    [InlineData("Bargaining.ReportRefusal", U, H)]
    public void The_offer_and_the_reply_are_the_duty_of_the_side_that_has_the_part(string type, Office workersOffer, Office employerOffers)
    {
        var activity = ActivityCatalogue.Find(type)!;
        activity.OfficesWhereOfferedBy(Side.Worker).ShouldBe([workersOffer]);
        activity.OfficesWhereOfferedBy(Side.Employer).ShouldBe([employerOffers]);
    }

    [Fact]
    public void Every_other_duty_is_the_same_offices_whoever_made_the_offer() =>
        ActivityCatalogue.All.Where(activity => activity.Part is null)
            .ShouldAllBe(activity => activity.OfficesWhereOfferedBy(Side.Employer).SequenceEqual(activity.By));

    [Fact]
    public void The_list_is_closed() =>
        ActivityCatalogue.All.Select(activity => activity.Type).Order(StringComparer.Ordinal)
            .ShouldBe(Table.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_activities_stand_in_the_order_of_the_stages() =>
        ActivityCatalogue.All.Select(activity => activity.Stage).ShouldBeInOrder(SortDirection.Ascending);

    [Fact]
    public void What_lapse_does_is_one_of_the_ports_and_has_a_last_day() =>
        ActivityCatalogue.All.Where(activity => activity.LapseOutcome is not null)
            .ShouldAllBe(activity => activity.PortNamed(activity.LapseOutcome!) != null && activity.Matter != null);

    [Fact]
    public void What_nobody_is_bound_to_do_has_no_last_day() =>
        ActivityCatalogue.All.Where(activity => activity.IsOptional).Select(activity => (activity.Type, activity.Matter))
            .ShouldBe([("Bargaining.ChangeContract", null), ("Congress.FollowResolutions", null), ("Congress.ServeTerm", null)]);

    [Fact]
    public void Every_activity_and_port_is_titled_in_both_languages() =>
        ActivityCatalogue.All.SelectMany(activity => activity.Ports.Select(port => port.Title).Append(activity.Title))
            .Where(title => !Chinese().IsMatch(title.Zh) || !English().IsMatch(title.En))
            .ShouldBeEmpty();

    [Fact]
    public void No_two_activities_share_a_title() =>
        ActivityCatalogue.All.Select(activity => activity.Title.Zh).ShouldBeUnique();

    [Fact]
    public void No_two_ports_of_an_activity_share_a_title() =>
        ActivityCatalogue.All.ShouldAllBe(activity =>
            activity.Ports.Select(port => port.Title.Zh).Distinct().Count() == activity.Ports.Count);

    [Fact]
    public void What_to_do_is_one_sentence_in_both_languages() =>
        ActivityCatalogue.All.Select(activity => activity.WhatToDo)
            .Where(what => what.Zh.IndexOf('。', StringComparison.Ordinal) != what.Zh.Length - 1
                || what.En.IndexOf('.', StringComparison.Ordinal) != what.En.Length - 1)
            .ShouldBeEmpty();

    [Fact]
    public void Every_stage_has_a_title() =>
        Enum.GetValues<Stage>().Select(stage => StageTitles.Of(stage).Zh).ShouldBeUnique();

    [Fact]
    public void A_stage_that_is_none_has_no_title() =>
        Should.Throw<ArgumentOutOfRangeException>(() => StageTitles.Of((Stage)99));

    [Theory]
    [InlineData("Elsa.FlowFork")]
    [InlineData("bargaining.sendoffer")]
    [InlineData("")]
    public void A_type_outside_the_list_is_not_found(string type) => ActivityCatalogue.Find(type).ShouldBeNull();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）]+$")]
    private static partial Regex Chinese();

    [GeneratedRegex("^[A-Z][a-z ]+$")]
    private static partial Regex English();
}
