using Domain.Congress.Appraisals;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using Domain.Organisations;
using static Domain.Tests.Congress.Sessions.AppraisingLeaders;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>Who sees what came of an appraisal, and what stands beside it.</summary>
public sealed class SeeingAnAppraisal
{
    [Theory]
    [InlineData(Office.UnionOfficer, true)]
    [InlineData(Office.HigherUnion, true)]
    [InlineData(Office.HrDepartment, false)]
    [InlineData(Office.Teller, false)]
    public void Only_those_named_beforehand_see_the_result(Office office, bool sees)
    {
        var session = Announced();
        (session.ShownTo(office).Items[Item - 1].Appraisal!.Result is not null).ShouldBe(sees);
        session.ShownTo(office).Items[Item - 1].Appraisal!.Sheet.ShouldBe(session.Record.Items[Item - 1].Appraisal!.Sheet);
        Session.MaySee(session.Record.Items[Item - 1], office).ShouldBe(new ResultIsForItsReaders(sees));
    }

    [Fact]
    public void Who_may_not_see_it_is_refused_by_name() => Refused.By(
        "congress.result-is-for-its-readers", null,
        () => Session.MaySee(Announced().Record.Items[Item - 1], Office.HrDepartment).Enforce(), ("isReader", "false"));

    [Theory]
    [InlineData(Office.UnionOfficer)] // a reader
    [InlineData(Office.HigherUnion)] // a reader
    [InlineData(Office.HrDepartment)]
    public void Nobody_but_the_tellers_sees_anything_before_it_is_announced(Office office)
    {
        var session = Voting();
        session.EnterSignedAppraisal(Item, ("王芳", "李强"), Lines(), Acting.UnionOfficer(SessionBuilder.Meeting));
        var shown = session.ShownTo(office).Items[Item - 1].Appraisal!;
        (shown.Tallies.Count, shown.Ballot.Count, shown.Result).ShouldBe((0, 0, null));
        session.ShownTo(Office.Teller).Items[Item - 1].Appraisal!.Result.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.Teller)]
    public void A_small_groups_grades_are_never_shown_by_themselves(Office office)
    {
        var session = Voting(Sheet with { Readers = [AppraisalReader.Representatives] });
        Count(session,
        [
            new("职工代表", 1, [12, 8, 0]), new("职工代表", 2, [12, 8, 0]),
            new("中层管理人员", 1, [0, 1, 1]), new("中层管理人员", 2, [2, 0, 0]),
        ]);
        session.Announce(Item, Acting.UnionOfficer(SessionBuilder.Meeting));
        var shown = session.ShownTo(office).Items[Item - 1].Appraisal!;
        shown.Tallies.ShouldBeEmpty();
        shown.Ballot.SelectMany(question => question.Groups).Select(g => (g.Group.Name, g.Group.Size)).Distinct()
            .ShouldBe([("职工代表、中层管理人员", 22)]);
        shown.Result!.Leaders.Select(leader => string.Join(',', leader.Spread.Select(s => s.Marks))).ShouldBe(["12,9,1", "14,8,0"]);
    }

    [Fact]
    public void Tellers_see_both_counts_until_the_result_is_announced()
    {
        var session = Voting();
        session.EnterAppraisal(Item, "", Lines(), Acting.Teller(1, SessionBuilder.Meeting));
        session.ShownTo(Office.Teller).Items[Item - 1].Appraisal!.Tallies.Count.ShouldBe(1);
    }

    [Fact]
    public void What_all_representatives_may_see_everybody_sees() =>
        (Sheet with { Readers = [AppraisalReader.Representatives] }).IsFor(Office.HrDepartment).ShouldBeTrue();

    [Fact]
    public void Last_years_result_of_the_office_stands_beside_it()
    {
        var lastYear = Closed();
        var before = LeaderBefore.Find(new("总经理", ""), [lastYear.Record], Office.UnionOfficer)!;
        (before.On, before.Leader.Name).ShouldBe((Day(SessionBuilder.Meeting), "张某"));
        before.Spread[0].Share.ShouldBe(5600);
    }

    [Theory]
    [InlineData("总经理", "李某")] // somebody else holds the office now
    [InlineData("副总经理", "张某")]
    public void Another_leaders_result_does_not(string office, string name) =>
        LeaderBefore.Find(new(office, name), [Closed().Record], Office.UnionOfficer).ShouldBeNull();

    [Fact]
    public void Last_years_result_is_for_last_years_readers() =>
        LeaderBefore.Find(new("总经理", ""), [Closed().Record], Office.HrDepartment).ShouldBeNull();

    [Fact]
    public void An_appraisal_survives_its_storing()
    {
        var record = Announced().Record;
        var read = SessionFormat.Read(SessionFormat.Write(record));
        SessionFormat.Write(read).ShouldBe(SessionFormat.Write(record));
        read.Items[Item - 1].Appraisal!.Result!.Leaders[0].Spread[0].Share.ShouldBe(5600);
    }
}
