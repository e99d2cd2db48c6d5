using System.Globalization;
using Domain;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Ballots;

/// <summary>A case whose representatives sit in a hall with their cards and phones, on an installation's real database.</summary>
internal sealed class Hall(Installation installation)
{
    /// <summary>The one voter group where a test tells none apart.</summary>
    public const string All = "全体";

    public CaseId Case { get; set; }

    public BallotId Ballot { get; private set; }

    public BallotRoll Roll { get; } = installation.Get<BallotRoll>();

    public BallotBox Box { get; } = installation.Get<BallotBox>();

    public IReadOnlyList<HallVoter> Voters { get; private set; } = [];

    /// <summary>Opens a case, makes the cards and opens a ballot on one draft for so many present.</summary>
    public async Task OpenAsync(int entitled, int present)
    {
        Case = (await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
        await installation.SendAsync(Office.UnionOfficer, new IssueVotingCards { Case = Case });
        await OpenBallotAsync(entitled, present);
    }

    /// <summary>Opens the next ballot of the case.</summary>
    public async Task OpenBallotAsync(int entitled, int present)
    {
        var ballot = new BallotId(Guid.NewGuid());
        await installation.SendAsync(Office.UnionOfficer, new OpenSecretBallot
        {
            Case = Case, Ballot = ballot, Title = "审议集体合同（草案）", Kind = BallotKind.Items, Items = ["集体合同（草案）"], Entitled = entitled,
            Voters = [new BallotVoters { Group = All, Numbers = string.Create(CultureInfo.InvariantCulture, $"1-{present}") }],
        });
        await AttendAsync(ballot);
    }

    /// <summary>Opens the vote on an item of a session by phone; who sits in the hall is who was checked in.</summary>
    public async Task OpenOnItemAsync(CaseId session, int item)
    {
        Case = session;
        if (!await installation.ReadAsync(s => s.VotingCards.AnyAsync(c => c.Case == session)))
        {
            await installation.SendAsync(Office.UnionOfficer, new IssueVotingCards { Case = session });
        }

        await installation.SendAsync(Office.UnionOfficer, new OpenVote { Case = session, Item = item, Method = VoteMethod.ByPhone });
        await AttendAsync(await installation.ReadAsync(
            s => s.Ballots.Where(b => b.Case == session).OrderByDescending(b => b.Number).Select(b => b.Id).FirstAsync()));
    }

    /// <summary>Fetches, begins, casts as marked in the order of the roll, and closes. Who has no mark does not vote.</summary>
    public async Task VoteAsync(params IReadOnlyList<string> marks)
    {
        await FetchAllAsync();
        await BeginAsync();
        await Task.WhenAll(Voters.Zip(marks, CastAsync));
        await CloseAsync();
    }

    private async Task AttendAsync(BallotId ballot)
    {
        Ballot = ballot;
        var seals = BallotFormat.Seals(await RowAsync());
        var key = await installation.ReadAsync(s => s.VotingCards.Where(c => c.Case == Case).Select(c => c.Key).SingleAsync());
        var roll = await installation.ReadAsync(
            s => s.BallotVoters.Where(v => v.Ballot == ballot).OrderBy(v => v.Voter).Select(v => new { v.Voter, v.Group }).ToListAsync());
        Voters = [.. roll.Select(v => new HallVoter(v.Voter, VotingCards.CodeOf(key, v.Voter), (v.Group, seals[v.Group])))];
    }

    public async Task FetchAsync(HallVoter voter) => voter.Unwrap(await Roll.FetchAsync(Ballot, voter.Number, voter.Wrapped));

    /// <summary>Every voter fetches a paper, all at once.</summary>
    public Task FetchAllAsync() => Task.WhenAll(Voters.Select(voter => Task.Run(() => FetchAsync(voter))));

    public Task<string> CastAsync(HallVoter voter, string marks) => Box.CastAsync(Ballot, voter.Slip(marks));

    public Task BeginAsync() => installation.SendAsync(Office.UnionOfficer, new BeginVoting { Case = Case, Ballot = Ballot });

    public Task CloseAsync() => installation.SendAsync(Office.UnionOfficer, new CloseBallot { Case = Case, Ballot = Ballot });

    public Task<int> SweepAsync() => installation.Get<BallotSweeper>().SweepAsync();

    public Task<BallotRow> RowAsync() => installation.ReadAsync(s => s.Ballots.SingleAsync(b => b.Id == Ballot));

    public async Task<SecretBallot> ReadAsync() => BallotFormat.Read(await RowAsync());
}
