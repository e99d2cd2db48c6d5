using Domain;
using Domain.Congress.Ballots;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Pipeline;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Ballots;

[Collection(PostgresTests.Name)]
public sealed class VotingByPhone(PostgresCluster cluster)
{
    [Fact]
    public Task Counts_every_paper_once_and_publishes_every_receipt_on_SQLite() => OnSqliteAsync(WholeBallotAsync);

    [PostgresFact]
    public Task Counts_every_paper_once_and_publishes_every_receipt_on_PostgreSQL() => OnPostgresAsync(WholeBallotAsync);

    [Fact]
    public Task Takes_a_repeated_press_once_and_refuses_a_second_vote_by_its_receipt_on_SQLite() => OnSqliteAsync(RepeatAsync);

    [PostgresFact]
    public Task Takes_a_repeated_press_once_and_refuses_a_second_vote_by_its_receipt_on_PostgreSQL() => OnPostgresAsync(RepeatAsync);

    [Fact]
    public Task Gives_each_voter_one_paper() => OnSqliteAsync(async hall =>
    {
        await hall.OpenAsync(entitled: 9, present: 6);
        var voter = hall.Voters[0];
        await hall.FetchAsync(voter);
        var seal = voter.Seal;

        await hall.FetchAsync(voter); // the answer was lost
        voter.Seal.ShouldBe(seal);
        await RefusedAsync("congress.voter-has-one-paper", () => hall.Roll.FetchAsync(hall.Ballot, 1, hall.Voters[1].Wrapped));
        await RefusedAsync("congress.voter-is-on-the-roll", () => hall.Roll.FetchAsync(hall.Ballot, 7, voter.Wrapped));
        await RefusedAsync("congress.paper-is-wrapped", () => hall.Roll.FetchAsync(hall.Ballot, 3, [1, 2, 3]));
        (await hall.RowAsync()).Issued.ShouldBe(1);
    });

    [Fact]
    public Task Gives_out_no_paper_once_the_vote_has_begun_and_takes_none_before() => OnSqliteAsync(async hall =>
    {
        await hall.OpenAsync(entitled: 9, present: 7);
        await Task.WhenAll(hall.Voters.Take(6).Select(hall.FetchAsync));

        await RefusedAsync("congress.ballot-is-in-its-phase", () => hall.CastAsync(hall.Voters[0], "0"));
        await hall.BeginAsync();
        await RefusedAsync("congress.ballot-is-in-its-phase", () => hall.FetchAsync(hall.Voters[6]));
        await hall.FetchAsync(hall.Voters[5]); // his own, once more
        (await hall.RowAsync()).ShouldSatisfyAllConditions(row => row.Issued.ShouldBe(6), row => row.Cast.ShouldBe(0));
    });

    [Fact]
    public Task Takes_only_papers_with_the_seal_and_filled_in_as_printed() => OnSqliteAsync(async hall =>
    {
        await hall.OpenAsync(entitled: 9, present: 6);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        var (voter, other) = (hall.Voters[0], hall.Voters[1]);

        await RefusedAsync("congress.paper-bears-the-seal", () => hall.Box.CastAsync(hall.Ballot, voter.Slip("0") with { Seal = other.Slip("0").Seal }));
        await RefusedAsync("congress.paper-bears-the-seal", () => hall.Box.CastAsync(hall.Ballot, voter.Slip("0") with { Secret = "not Base64" }));
        await RefusedAsync("congress.paper-bears-the-seal", () => hall.Box.CastAsync(hall.Ballot, voter.Slip("0", "别的组")));
        await RefusedAsync("congress.paper-is-filled-in-as-printed", () => hall.CastAsync(voter, "3"));
        await RefusedAsync("congress.paper-is-filled-in-as-printed", () => hall.Box.CastAsync(hall.Ballot, voter.Slip("0") with { Press = "" }));
        (await hall.RowAsync()).Cast.ShouldBe(0);
        await hall.CastAsync(voter, "0");
    });

    [Fact]
    public Task Shows_no_result_of_fewer_than_five_papers() => OnSqliteAsync(async hall =>
    {
        await hall.OpenAsync(entitled: 9, present: 6);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await Task.WhenAll(hall.Voters.Take(4).Select(voter => hall.CastAsync(voter, "0")));
        await hall.CloseAsync();

        var ballot = await hall.ReadAsync();
        (ballot.Phase, ballot.Result).ShouldBe((BallotPhase.Void, null));
        (await hall.SweepAsync()).ShouldBe(1);
        await hall.OpenBallotAsync(entitled: 9, present: 6);
        (await hall.RowAsync()).Number.ShouldBe(2);
    });

    [Fact]
    public async Task Is_opened_one_after_another_and_of_its_own_case()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 9, present: 6);

        await RefusedAsync("congress.earlier-ballot-is-over", () => hall.OpenBallotAsync(9, 6));
        await RefusedAsync("congress.ballot-is-in-its-phase", hall.CloseAsync);
        await RefusedAsync("congress.secret-ballot-has-enough-voters", hall.BeginAsync);
        await RefusedAsync("congress.ballot-is-of-this-case", new Hall(installation) { Case = hall.Case }.CloseAsync);
    }

    [Fact]
    public async Task Has_voter_groups_with_names_of_their_own_and_joins_small_ones()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 9, present: 6);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await hall.CloseAsync(); // void: nobody voted
        OpenSecretBallot Vote(params (string Group, string Numbers)[] groups) => new()
        {
            Case = hall.Case, Ballot = new(Guid.NewGuid()), Title = "表决", Kind = BallotKind.Items, Items = ["奖金方案"],
            Entitled = 20, Voters = [.. groups.Select(g => new BallotVoters { Group = g.Group, Numbers = g.Numbers })],
        };

        await RefusedAsync("congress.voter-groups-have-their-own-names", () => installation.SendAsync(Office.UnionOfficer, Vote(("代表", "1-7"), ("代表", "8-14"))));
        await RefusedAsync("congress.voters-are-told-apart", () => installation.SendAsync(Office.UnionOfficer, Vote(("代表", "1-10"), ("班子", "10-14"))));
        await RefusedAsync("congress.appraisal-is-on-the-list", () => installation.SendAsync(
            Office.UnionOfficer, Vote(("代表", "1-14")) with { Kind = BallotKind.Appraisal, Choices = ["优秀", "称职"] }));
        var open = Vote(("代表", "1-10"), ("班子", "11-13"), ("中层", "14-19"));
        await installation.SendAsync(Office.UnionOfficer, open);

        var groups = await installation.ReadAsync(s => s.BallotVoters.Where(v => v.Ballot == open.Ballot)
            .GroupBy(v => v.Group).Select(g => new { g.Key, Size = g.Count() }).OrderBy(g => g.Size).ToListAsync());
        groups.Select(g => (g.Key, g.Size)).ShouldBe([("班子、中层", 9), ("代表", 10)]);
    }

    [Fact]
    public async Task Is_no_business_of_the_employer()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 9, present: 6);

        await Should.ThrowAsync<NotAllowedException>(() => installation.SendAsync(
            Office.HrDepartment, new CloseBallot { Case = hall.Case, Ballot = hall.Ballot }));
    }

    private static async Task WholeBallotAsync(Hall hall)
    {
        await hall.OpenAsync(entitled: 60, present: 42);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        var receipts = await Task.WhenAll(hall.Voters.Take(40).Select(voter => Task.Run(() => hall.CastAsync(voter, voter.Number <= 31 ? "0" : "1"))));
        await hall.CloseAsync();

        var ballot = await hall.ReadAsync();
        ballot.Phase.ShouldBe(BallotPhase.Closed);
        var result = ballot.Result!;
        (result.Entitled, result.Present, result.Issued, result.Counted).ShouldBe((60, 42, 42, 40));
        result.Items.Single().Counts.ShouldBe([31, 9, 0]);
        result.Receipts.ShouldBe(receipts.Order(StringComparer.Ordinal));
        receipts.ShouldBe(hall.Voters.Take(40).Select(voter => voter.Receipt));
        (await hall.SweepAsync()).ShouldBe(1);
        (await hall.SweepAsync()).ShouldBe(0);
        (await hall.CastAsync(hall.Voters[3], "2")).ShouldBe(receipts[3]); // a press whose answer was lost
        await RefusedAsync("congress.ballot-is-in-its-phase", () => hall.CastAsync(hall.Voters[41], "0"));
    }

    private static async Task RepeatAsync(Hall hall)
    {
        await hall.OpenAsync(entitled: 9, present: 6);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        var voter = hall.Voters[0];

        var pressed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => hall.CastAsync(voter, "0"))));
        pressed.Distinct().ShouldBe([voter.Receipt]);
        (await hall.CastAsync(voter, "1")).ShouldBe(voter.Receipt); // the same press says what it first said, whatever is sent
        voter.PressAnew();
        var same = await RefusedAsync("congress.paper-is-cast-once", () => hall.CastAsync(voter, "0"));
        var other = await RefusedAsync("congress.paper-is-cast-once", () => hall.CastAsync(voter, "1"));
        same.Message.ShouldBe(other.Message);
        same.Facts.ShouldBe(other.Facts);
        same.Facts.ShouldBe(new Dictionary<string, string> { ["receipt"] = voter.Receipt });

        await Task.WhenAll(hall.Voters.Skip(1).Select(v => hall.CastAsync(v, "1")));
        await hall.CloseAsync();
        (await hall.ReadAsync()).Result!.Items.Single().Counts.ShouldBe([1, 5, 0]);
    }

    private static async Task<Refusal> RefusedAsync(string rule, Func<Task> act)
    {
        var refusal = (await Should.ThrowAsync<RefusedException>(act)).Refusal;
        refusal.Rule.ShouldBe(rule);
        return refusal;
    }

    private static async Task OnSqliteAsync(Func<Hall, Task> test)
    {
        await using var installation = await Installation.OnSqliteAsync();
        await test(new Hall(installation));
    }

    private async Task OnPostgresAsync(Func<Hall, Task> test)
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        await test(new Hall(installation));
    }
}
