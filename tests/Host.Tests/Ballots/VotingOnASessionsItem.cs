using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Domain;
using Domain.Congress;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Ballots;

/// <summary>A secret ballot by phone on an item of a session: its roll comes from the check-in, and its result goes by itself to where it belongs.</summary>
[Collection(PostgresTests.Name)]
public sealed class VotingOnASessionsItem(PostgresCluster cluster)
{
    private const int Matter = 2;
    private const int Draft = 3;

    [Fact]
    public Task An_adopted_draft_goes_on_to_its_signatures_and_no_number_is_typed_on_SQLite() => OnSqliteAsync(AdoptAsync);

    [PostgresFact]
    public async Task An_adopted_draft_goes_on_to_its_signatures_and_no_number_is_typed_on_PostgreSQL()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        await AdoptAsync(installation);
    }

    [Fact]
    public Task A_rejected_draft_goes_back_to_bargaining() => OnSqliteAsync(async installation =>
    {
        var (contract, session, hall) = await MeetAsync(installation, present: 6);
        await hall.OpenOnItemAsync(session.Id, Draft);
        await hall.VoteAsync("0", "0", "0", "1", "1", "2");

        (await contract.OpenAsync()).ShouldBe(["Bargaining.Negotiate"]);
        (await contract.RecordAsync()).Congresses.Single().Result!.ShouldSatisfyAllConditions(
            count => (count.Yes, count.No, count.Abstained).ShouldBe((3, 2, 1)), count => count.Ballot.ShouldBe(hall.Ballot));
    });

    [Fact]
    public Task The_roll_is_who_is_checked_in_at_that_second() => OnSqliteAsync(async installation =>
    {
        var (_, session, hall) = await MeetAsync(installation, present: 5);
        await session.AtMeetingAsync(Office.UnionOfficer, new LeaveMeeting { Number = 2 });
        await session.AtMeetingAsync(Office.UnionOfficer, new CheckIn { Numbers = [6] });
        await hall.OpenOnItemAsync(session.Id, Matter);
        hall.Voters.Select(voter => voter.Number).ShouldBe([1, 3, 4, 5, 6]);

        await session.AtMeetingAsync(Office.UnionOfficer, new CheckIn { Numbers = [2] });
        await RefusedAsync("congress.voter-is-on-the-roll", () => hall.Roll.FetchAsync(hall.Ballot, 2, hall.Voters[0].Wrapped));
        await session.AtMeetingAsync(Office.UnionOfficer, new LeaveMeeting { Number = 1 });
        await hall.VoteAsync("0", "0", "0", "0", "1");
        var vote = (await session.RecordAsync()).Items[1].Vote!;
        (vote.Present, vote.Result!.Yes, vote.Result.No).ShouldBe((5, 4, 1));
    });

    [Fact]
    public Task Without_a_quorum_nothing_is_opened() => OnSqliteAsync(async installation =>
    {
        var (_, session, hall) = await MeetAsync(installation, present: 3);
        await RefusedAsync("congress.quorum-is-present", () => hall.OpenOnItemAsync(session.Id, Matter));
        (await installation.ReadAsync(s => s.Ballots.CountAsync())).ShouldBe(0);
        (await session.RecordAsync()).Items[1].Vote.ShouldBeNull();
    });

    [Fact]
    public Task With_too_few_papers_the_item_is_voted_on_again() => OnSqliteAsync(async installation =>
    {
        var (contract, session, hall) = await MeetAsync(installation, present: 6);
        await hall.OpenOnItemAsync(session.Id, Draft);
        await hall.VoteAsync("0", "0", "0", "0");

        (await session.RecordAsync()).ShouldSatisfyAllConditions(
            record => record.Items[2].Vote.ShouldBeNull(), record => record.VoidBallots.Single().Reason.ShouldContain("不足5人"));
        (await contract.OpenAsync()).ShouldBe(["Congress.VoteOnDraft"]);
        await hall.OpenOnItemAsync(session.Id, Draft);
        await hall.VoteAsync("0", "0", "0", "0", "0", "0");
        (await contract.OpenAsync()).ShouldBe(["Bargaining.SignForEmployer", "Bargaining.SignForWorkers"]);
    });

    [Fact]
    public Task One_that_is_declared_void_destroys_its_papers_and_leaves_the_item_open() => OnSqliteAsync(async installation =>
    {
        var (_, session, hall) = await MeetAsync(installation, present: 6);
        await hall.OpenOnItemAsync(session.Id, Matter);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await hall.CastAsync(hall.Voters[0], "0");
        var declare = new DeclareBallotVoid { Case = session.Id, Ballot = hall.Ballot, Reason = "会场网络中断" };
        await installation.SendAsync(Office.UnionOfficer, declare);

        (await hall.ReadAsync()).ShouldSatisfyAllConditions(
            ballot => ballot.Phase.ShouldBe(BallotPhase.Void), ballot => ballot.Fault!.Zh.ShouldBe("会场网络中断"), ballot => ballot.Result.ShouldBeNull());
        await RefusedAsync("congress.ballot-is-in-its-phase", () => hall.CastAsync(hall.Voters[1], "0"));
        await RefusedAsync("congress.papers-are-yet-to-be-counted", () => installation.SendAsync(Office.UnionOfficer, declare));
        (await hall.SweepAsync()).ShouldBe(1);
        (await installation.ReadAsync(s => s.BallotBox.CountAsync())).ShouldBe(0);
        await session.OpenVoteAsync(Matter); // on paper
    });

    [Fact]
    public Task A_case_has_one_ballot_at_a_time_whether_on_an_item_or_by_itself() => OnSqliteAsync(async installation =>
    {
        var (_, session, hall) = await MeetAsync(installation, present: 6);
        await hall.OpenOnItemAsync(session.Id, Matter);
        await RefusedAsync("congress.earlier-ballot-is-over", () => hall.OpenBallotAsync(6, 6));
        await RefusedAsync("congress.vote-is-counted-by-tellers", () => session.AnnounceAsync(Matter));
    });

    [Fact]
    public Task Its_result_is_hashed_with_a_salt_that_nobody_is_shown() => OnSqliteAsync(async installation =>
    {
        var (_, session, hall) = await MeetAsync(installation, present: 6);
        await hall.OpenOnItemAsync(session.Id, Matter);
        await hall.VoteAsync("0", "0", "0", "0", "1");

        var (row, ballot) = (await hall.RowAsync(), await hall.ReadAsync());
        Convert.FromHexString(ballot.Salt!).Length.ShouldBe(16);
        var entry = await installation.ReadAsync(s => s.Ledger.SingleAsync(e => e.Case == session.Id && e.Act == "close-ballot"));
        entry.Content.ShouldContain(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Record))));
        string[] shown = [entry.Content, JsonSerializer.Serialize(ballot.Published), SessionFormat.Write(await session.RecordAsync())];
        shown.ShouldAllBe(text => !text.Contains(ballot.Salt!, StringComparison.Ordinal));
    });

    private static async Task AdoptAsync(Installation installation)
    {
        var (contract, session, hall) = await MeetAsync(installation, present: 6);
        await hall.OpenOnItemAsync(session.Id, Draft);
        await hall.VoteAsync("0", "0", "0", "0", "1");

        (await contract.OpenAsync()).ShouldBe(["Bargaining.SignForEmployer", "Bargaining.SignForWorkers"]);
        var vote = (await contract.RecordAsync()).Congresses.ShouldHaveSingleItem();
        vote.Result.ShouldBe(new VoteCount(Day(WalkedSession.Meeting), 6, 6, 4, 1, 0, 0, Secret: true) { Ballot = hall.Ballot });
        var item = (await session.RecordAsync()).Items[2];
        item.Vote!.AnnouncedAt.ShouldNotBeNull();
        item.Ballot!.Result!.ShouldSatisfyAllConditions(
            result => (result.Issued, result.Counted).ShouldBe((6, 5)), result => result.Receipts.ShouldBeEmpty());
        (await hall.ReadAsync()).Result!.Receipts.Count.ShouldBe(5);
        (await ActsAsync(installation, session.Id)).ShouldEndWith("open-vote begin-voting close-ballot");
        (await ActsAsync(installation, contract.Id)).ShouldEndWith("record-vote");
    }

    private static async Task<string> ActsAsync(Installation installation, CaseId id) => string.Join(
        ' ', await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == id).OrderBy(e => e.Sequence).Select(e => e.Act).ToListAsync()));

    /// <summary>A meeting with a draft as its third item and so many checked in.</summary>
    private static async Task<(WalkedCase Contract, WalkedSession Session, Hall Hall)> MeetAsync(Installation installation, int present)
    {
        var contract = await new WalkedCase(installation).ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        var session = await new WalkedSession(installation).ToTheMeetingAsync(contract.Id);
        await session.CheckInAsync(present);
        return (contract, session, new Hall(installation));
    }

    private static async Task RefusedAsync(string rule, Func<Task> act) =>
        (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule.ShouldBe(rule);

    private static async Task OnSqliteAsync(Func<Installation, Task> test)
    {
        await using var installation = await Installation.OnSqliteAsync();
        await test(installation);
    }
}
