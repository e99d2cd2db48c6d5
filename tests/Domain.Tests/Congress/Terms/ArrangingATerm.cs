using Domain.Congress.Terms;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

public sealed class ArrangingATerm
{
    private static readonly ActMoment Today = Acting.UnionOfficer("2026-03-20");

    private static readonly DelegationText FirstDelegation = new("第一代表团", 1, [TermBuilder.First]);

    private static readonly DelegationText SecondDelegation = new("第二代表团", 31, [TermBuilder.Second, TermBuilder.Office]);

    [Fact]
    public void Delegations_are_put_together_of_electing_units_and_numbers()
    {
        var term = A.Term.Running();

        term.DivideDelegations([FirstDelegation with { Members = [TermBuilder.First, "36"] }, new("第二代表团", 31, [TermBuilder.Second, "31", "32", "33", "34", "35"])], Today);

        var sitting = term.SittingOn(Day("2026-03-20"));
        sitting.Count(entry => entry.Delegation == "第一代表团").ShouldBe(21);
        sitting.Where(entry => entry.IsHead).Select(entry => entry.Number).ShouldBe([1, 31]);
    }

    [Fact]
    public void As_long_as_there_are_none_everybody_sits_with_the_electing_unit() =>
        A.Term.Running().SittingOn(Day("2026-03-20"))[^1].Delegation.ShouldBe(TermBuilder.Office);

    [Fact]
    public void One_elected_later_sits_with_those_of_the_same_electing_unit()
    {
        var term = A.Term.Running();
        term.DivideDelegations([FirstDelegation, SecondDelegation], Today);
        term.EndMandate(32, new(Day("2026-03-20"), Domain.Congress.Elections.MandateEndReason.Resigned), "", Today);
        term.RecordElection(TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 7, 60)], "2026-03-20"), Today);

        term.SittingOn(Day("2026-03-20")).Single(entry => entry.Number == 37).Delegation.ShouldBe("第二代表团");
    }

    [Fact]
    public void Everybody_is_in_exactly_one_delegation() =>
        Refused.By(
            "congress.every-representative-is-in-one-delegation", null,
            () => A.Term.Running().DivideDelegations([FirstDelegation, SecondDelegation with { Members = [TermBuilder.Second, "31", "1"] }], Today),
            ("twice", "1"), ("strangers", "0"), ("missing", "5"));

    [Fact]
    public void A_member_is_an_electing_unit_or_a_number_on_the_roll() =>
        Refused.By(
            "congress.delegation-members-are-known", null,
            () => A.Term.Running().DivideDelegations([FirstDelegation with { Members = ["仓库"] }], Today), ("named", "仓库"));

    [Fact]
    public void No_two_delegations_share_a_name() =>
        Refused.By(
            "congress.delegations-have-their-own-names", null,
            () => A.Term.Running().DivideDelegations([FirstDelegation, SecondDelegation with { Name = "第一代表团" }], Today), ("twice", "第一代表团"));

    [Fact]
    public void The_head_is_a_member() =>
        Should.Throw<RefusedException>(() => A.Term.Running().DivideDelegations([FirstDelegation with { Head = 31 }, SecondDelegation], Today))
            .Refusal.Rule.ShouldBe("congress.head-is-a-member");

    [Fact]
    public void Half_of_the_presidium_or_more_are_workers_technicians_and_managers()
    {
        var term = A.Term.Running();

        Refused.By(
            "congress.presidium-is-of-the-staff", "WC-18", () => term.SeatPresidium([1, 2, 31, 32, 33], [31, 32, 33], Day("2026-03-20"), Today),
            ("staff", "2"), ("members", "5"), ("needed", "3"));
        term.SeatPresidium([1, 2, 3], [31, 32, 33], Day("2026-03-20"), Today);
        term.Record.Bodies.Presidium!.Members.Count(member => member.IsLeader).ShouldBe(3);
    }

    [Fact]
    public void Tellers_are_two_or_more_with_one_at_their_head()
    {
        var term = A.Term.Running();

        Should.Throw<RefusedException>(() => term.ApproveTellers(5, [5], Day("2026-03-20"), Today)).Refusal.Rule.ShouldBe("congress.tellers-are-two-or-more");
        Should.Throw<RefusedException>(() => term.ApproveTellers(5, [6, 7], Day("2026-03-20"), Today)).Refusal.Rule.ShouldBe("congress.head-is-a-member");
        term.ApproveTellers(5, [5, 6], Day("2026-03-20"), Today);
        term.Record.Bodies.Tellers!.Members.Count.ShouldBe(2);
    }

    [Fact]
    public void Who_lost_the_mandate_is_no_teller()
    {
        var term = A.Term.Running();
        term.EndMandate(5, new(Day("2026-03-19"), Domain.Congress.Elections.MandateEndReason.LeftTheUnit), "", Today);

        Should.Throw<RefusedException>(() => term.ApproveTellers(5, [5, 6], Day("2026-03-20"), Today)).Refusal.Rule.ShouldBe("congress.members-are-representatives");
    }
}
