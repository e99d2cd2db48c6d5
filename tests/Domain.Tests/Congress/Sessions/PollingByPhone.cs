using Domain.Congress;
using Domain.Congress.Appraisals;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>Appraisals and choices of welfare in the secret ballot by phone.</summary>
public sealed class PollingByPhone
{
    private const int Item = 2;
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);
    private static readonly BallotId Ballot = new(new Guid(42, 0, 0, new byte[8]));

    private static AppraisalSheet Sheet(params AppraisalReader[] readers) => new(
        [new("总经理", "")], ["履职尽责"], ["优秀", "称职"], [new("职工代表", 6), new("第二代表团", 4)], readers);

    [Fact]
    public void An_appraisal_gives_papers_by_group_and_its_counts_stand_with_its_sheet_alone()
    {
        var session = Met(s => s.AddAppraisal("民主评议", Sheet(AppraisalReader.Union), Acting.UnionOfficer("2026-09-15")));
        var opened = session.OpenBallot(Item, Ballot, Now);
        opened.Roll.Select(group => (group.Name, group.Weight, group.Voters.Count)).ShouldBe([("职工代表", 6, 20), ("第二代表团", 4, 10)]);

        var closed = Closed(opened, [.. Enumerable.Repeat("0", 22), .. Enumerable.Repeat("1", 8)]);
        session.CountBallot(session.ItemOf(Ballot)!, closed.Result!, Now);
        var item = session.Record.Items[Item - 1];
        item.Vote!.AnnouncedAt.ShouldBe(Now.At);
        item.Appraisal!.Result!.Leaders.Single().Spread.Select(share => share.Marks).ShouldBe([22, 8]);
        item.Ballot!.Result!.Items.ShouldBeEmpty(); // who may not see the appraisal does not see it here either
        item.Ballot.Result.Counted.ShouldBe(30);
        item.IsDealtWith.ShouldBeTrue();
    }

    [Fact]
    public void Classes_of_the_roll_tell_the_groups_that_bear_their_names()
    {
        var session = A.Session.Opened();
        session.TakeRoll(A.Term.Running(), Acting.UnionOfficer("2026-09-15"));
        session.AddAppraisal("民主评议", Of("管理人员代表", "一线职工代表"), Acting.UnionOfficer("2026-09-15"));
        Call(session, 36);

        session.RollOf(session.Record.Items[0]).Select(group => (group.Name, group.Voters.Count)).ShouldBe([("管理人员代表", 4), ("一线职工代表", 32)]);
    }

    [Fact]
    public void Others_are_whoever_no_other_group_tells()
    {
        var session = Met(s => s.AddAppraisal("民主评议", Of("第二代表团", "其他代表"), Acting.UnionOfficer("2026-09-15")));

        session.OpenBallot(Item, Ballot, Now).Roll.Select(group => group.Voters.Count).ShouldBe([10, 20]);
    }

    [Fact]
    public void No_paper_is_weighed_with_a_group_that_its_voter_is_not_of()
    {
        var session = Met(s => s.AddAppraisal("民主评议", Of("管理人员代表", "一线职工代表"), Acting.UnionOfficer("2026-09-15")));

        Refused.By("congress.every-voter-has-a-group", null, () => session.OpenBallot(Item, Ballot, Now), ("without", "30"));
        session.WithoutGroup(session.Record.Items[Item - 1]).ShouldBe(36);
    }

    [Fact]
    public void Whose_class_is_not_known_is_not_taken_for_another()
    {
        var session = Met(s => s.AddAppraisal("民主评议", Of("一线职工代表", "其他代表"), Acting.UnionOfficer("2026-09-15")));

        Refused.By("congress.every-voter-has-a-group", null, () => session.OpenBallot(Item, Ballot, Now), ("without", "30"));
    }

    private static AppraisalSheet Of(string first, string second) => Sheet(AppraisalReader.Union) with { Groups = [new(first, 6), new(second, 4)] };

    [Theory]
    [InlineData(AppraisalReader.Union, false)]
    [InlineData(AppraisalReader.Representatives, true)]
    public void What_is_published_of_it_is_what_everybody_may_see(AppraisalReader reader, bool everybody)
    {
        var session = Met(s => s.AddAppraisal("民主评议", Sheet(reader), Acting.UnionOfficer("2026-09-15")));
        var published = Closed(session.OpenBallot(Item, Ballot, Now), [.. Enumerable.Repeat("0", 30)]).Published!;

        published.Items.Count.ShouldBe(everybody ? 1 : 0);
        (published.Counted, published.Receipts.Count).ShouldBe((30, 30));
    }

    [Fact]
    public void A_choice_of_welfare_is_decided_by_the_rounds_of_its_ballot()
    {
        var session = Met(s => s.AddChoice("福利选择", (100_000m, [new("体检", 60_000m), new("疗养", 90_000m)]), Acting.UnionOfficer("2026-09-15")));
        var opened = session.OpenBallot(Item, Ballot, Now);
        opened.Ballot.Call.Paper.Kind.ShouldBe(BallotKind.RankedChoice);

        var closed = Closed(opened, [.. Enumerable.Repeat("1,0", 21), .. Enumerable.Repeat("0", 9)]);
        session.CountBallot(session.ItemOf(Ballot)!, closed.Result!, Now);
        var item = session.Record.Items[Item - 1];
        item.Choice!.Counted!.Winner.ShouldBe(1);
        session.ProofOf(item)!.Count.Yes.ShouldBe(21);
        session.IsAdopted(item).ShouldBeTrue();
    }

    [Fact]
    public void Nobody_types_grades_of_it()
    {
        var session = Met(s => s.AddAppraisal("民主评议", Sheet(AppraisalReader.Union), Acting.UnionOfficer("2026-09-15")));
        session.OpenBallot(Item, Ballot, Now);
        Refused.By(
            "congress.vote-is-counted-by-tellers", null,
            () => session.EnterAppraisal(Item, "", [], Acting.Teller(1, SessionBuilder.Meeting)), ("number", "2"));
    }

    private static SecretBallot Closed(OpenedBallot opened, string[] marks)
    {
        var group = opened.Roll.SelectMany(g => g.Voters.Select(_ => g.Name)).ToList();
        return opened.Ballot.BeginVoting(marks.Length).EndVoting().Count(
            [.. marks.Select((mark, i) => new CastPaper($"CODE-{i:000}", group[i], opened.Ballot.Call.Paper.Read(mark)))]);
    }

    /// <summary>A meeting of 30 with a report and one item that asks for more than yes or no.</summary>
    private static Session Met(Action<Session> add)
    {
        var session = A.Session.Opened();
        session.RegisterRepresentatives(SessionBuilder.Representatives(36));
        session.AddItem(new(SessionItemKind.AdministrativeReport, "总经理工作报告", "", null), Acting.UnionOfficer("2026-09-15"));
        add(session);
        Call(session, 30);
        return session;
    }

    /// <summary>Everybody has the papers, and so many sit in the hall.</summary>
    private static void Call(Session session, int present)
    {
        session.ProposeTopics("征求了意见", Acting.UnionOfficer("2026-09-20"));
        session.AnswerTopics(true, "");
        session.CallTo(Day(SessionBuilder.Meeting), "9:00", "职工之家", Acting.UnionOfficer("2026-09-25"));
        session.ServePapers([], Day("2026-10-08"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-10-08"));
        session.CheckIn([.. Enumerable.Range(1, present)], Now);
    }
}
