using Domain.Congress.Elections;
using static Domain.Tests.Congress.Rolls;

namespace Domain.Tests.Congress;

public sealed class ArrangingTheBodies
{
    private static readonly RepresentativeId[] Sitting = [.. WithTheOffice.SittingOn(First).Select(mandate => mandate.Holder.Id)];

    [Fact]
    public void Every_representative_is_in_one_delegation()
    {
        var bodies = CongressBodies.Empty.Divide([Group("第一代表团", 1, 1, 2, 3, 4, 5), Group("第二代表团", 6, 6, 7, 8, 9, 10)], Sitting);

        bodies.Delegations.Select(delegation => delegation.Members.Count).ShouldBe([5, 5]);
    }

    [Fact]
    public void Who_is_in_two_in_none_or_no_representative_is_counted() =>
        Refused.By(
            "congress.every-representative-is-in-one-delegation", null,
            () => CongressBodies.Empty.Divide([Group("甲", 1, 1, 2, 3), Group("乙", 3, 3, 4, 5, 6, 7, 8, 9, 99)], Sitting),
            ("twice", "1"), ("strangers", "1"), ("missing", "1"));

    [Fact]
    public void A_head_is_one_of_the_members() =>
        Refused.By(
            "congress.head-is-a-member", null, () => CongressBodies.Empty.Divide([Group("甲", 2, 1)], Sitting), ("body", "甲"));

    [Fact]
    public void A_committee_acts_once_the_congress_approved_it_and_a_changed_one_must_be_approved_anew()
    {
        var proposed = CongressBodies.Empty.ProposeCommittee("提案审查委员会", Id(3), [Id(3), Id(4)]);
        var approved = proposed.Decide(proposed.Committees[0], Decided(isApproved: true));

        proposed.JointMeeting.ShouldBeEmpty();
        approved.JointMeeting.ShouldBe([Id(3)]);
        approved.ProposeCommittee("提案审查委员会", Id(3), [Id(3), Id(5)]).Committees.Single().ApprovedOn.ShouldBeNull();
    }

    [Fact]
    public void A_committee_that_the_congress_refused_does_not_act_and_can_be_put_to_it_again()
    {
        var proposed = CongressBodies.Empty.ProposeCommittee("提案审查委员会", Id(3), [Id(3), Id(4)]);
        var refused = proposed.Decide(proposed.Committees[0], Decided(isApproved: false));

        (refused.JointMeeting.Count, refused.Committees[0].ApprovedOn, refused.Committees[0].Decision!.IsApproved).ShouldBe((0, null, false));
        refused.Decide(proposed.Committees[0], Decided(isApproved: true)).JointMeeting.ShouldBe([Id(3)]);
    }

    [Fact]
    public void A_committee_that_was_not_proposed_is_not_approved() =>
        Refused.By(
            "congress.committee-is-proposed", null, () => CongressBodies.Empty.Decide(new("福利委员会", Id(1), [Id(1)], null), Decided(isApproved: true)),
            ("committee", "福利委员会"));

    [Fact]
    public void The_joint_meeting_has_every_head_once()
    {
        var bodies = CongressBodies.Empty
            .Divide([Group("第一代表团", 1, 1, 2, 3, 4, 5), Group("第二代表团", 6, 6, 7, 8, 9, 10)], Sitting)
            .ProposeCommittee("提案审查委员会", Id(6), [Id(6)]);

        bodies.Decide(bodies.Committees[0], Decided(isApproved: true)).JointMeeting.ShouldBe([Id(1), Id(6)]);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Half_or_more_of_the_presidium_are_workers_technicians_and_managers(int staff, bool passes)
    {
        var presidium = new Presidium([.. Enumerable.Range(1, 9).Select(n => new PresidiumMember(Id(n), IsLeader: n > staff))], First);

        if (passes)
        {
            CongressBodies.Empty.Seat(presidium, Sitting, Nation).Presidium!.Members.Count.ShouldBe(9);
        }
        else
        {
            Refused.By(
                "congress.presidium-is-of-the-staff", "WC-18", () => CongressBodies.Empty.Seat(presidium, Sitting, Nation),
                ("staff", "4"), ("members", "9"), ("needed", "5"));
        }
    }

    [Fact]
    public void Tellers_are_two_or_more_representatives()
    {
        CongressBodies.Empty.Approve(new(Id(1), [Id(1), Id(2)], First), Sitting).Tellers!.Members.Count.ShouldBe(2);
        Refused.By(
            "congress.tellers-are-two-or-more", null,
            () => CongressBodies.Empty.Approve(new(Id(1), [Id(1), Id(1)], First), Sitting), ("tellers", "1"), ("fewest", "2"));
        Refused.By(
            "congress.members-are-representatives", null,
            () => CongressBodies.Empty.Approve(new(Id(1), [Id(1), Id(99)], First), Sitting), ("members", "2"), ("strangers", "1"));
    }

    private static CommitteeDecision Decided(bool isApproved) =>
        new("第三届职工代表大会第一次会议", new(First, 10, 10, isApproved ? 10 : 5, isApproved ? 0 : 5, 0, 0, Secret: false), isApproved);

    private static CongressDelegation Group(string name, int head, params int[] members) =>
        new(name, Id(head), [.. members.Select(Id)]);
}
