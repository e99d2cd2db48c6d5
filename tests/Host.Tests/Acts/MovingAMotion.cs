using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

public sealed class MovingAMotion : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedMotion motion = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        motion = await WalkedMotion.OnAsync(installation);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task A_draft_is_nobodys_but_its_movers()
    {
        await motion.ToTheDraftAsync();

        await Should.ThrowAsync<NotFoundException>(() => motion.DoAsync(WalkedMotion.Moved, WalkedMotion.Person(1), new MoveMotion()));
        await Should.ThrowAsync<NotFoundException>(() => motion.DoAsync(WalkedMotion.Moved, Office.UnionOfficer, new MoveMotion()));
        (await motion.OwedAsync()).ShouldBe([("Motions.Write", Office.Representative, $"{WalkedMotion.IdOf(0)}")]);
    }

    [Fact]
    public async Task Once_moved_every_representative_sees_it_and_a_stranger_does_not()
    {
        await motion.ToTheMoveAsync();

        (await motion.RecordAsync()).Standing.ShouldBe(new(MotionState.Seconding, Day("2026-09-07"), Day("2026-09-22")));
        (await VisibleAsync(Office.Representative, $"{WalkedMotion.IdOf(3)}")).ShouldBeTrue();
        (await VisibleAsync(Office.HrDepartment, "")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_invited_second_in_person_and_the_second_one_completes_the_number()
    {
        await motion.ToTheMoveAsync();
        await motion.DoAsync("2026-09-08", Office.Representative, new InviteSeconders { Seconders = [WalkedMotion.IdOf(1), WalkedMotion.IdOf(2), WalkedMotion.IdOf(3)] });
        await motion.DoAsync("2026-09-08", WalkedMotion.Person(1), new SecondMotion());
        await motion.DoAsync("2026-09-09", WalkedMotion.Person(3), new DeclineSeconding());
        (await motion.OwedAsync()).ShouldBe(
        [
            ("Motions.CollectSeconders", Office.Representative, $"{WalkedMotion.IdOf(0)}"),
            ("Motions.CollectSeconders", Office.Representative, $"{WalkedMotion.IdOf(2)}"),
        ], ignoreOrder: true);

        (await motion.DoAsync("2026-09-10", WalkedMotion.Person(2), new SecondMotion())).Outcome.ShouldBe("Supported");

        (await motion.OwedAsync()).ShouldBe([("Motions.Screen", Office.UnionOfficer, ""), ("Motions.Screen", Office.MotionsCommittee, "")], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_seconds_twice_or_uninvited_or_for_somebody_else()
    {
        await motion.ToTheMoveAsync();
        await motion.DoAsync("2026-09-08", Office.Representative, new InviteSeconders { Seconders = [WalkedMotion.IdOf(1)] });
        await motion.DoAsync("2026-09-08", WalkedMotion.Person(1), new SecondMotion());

        (await RefusalOf(() => motion.DoAsync("2026-09-09", WalkedMotion.Person(1), new SecondMotion()))).ShouldBe("motions.seconder-answers-once");
        (await RefusalOf(() => motion.DoAsync("2026-09-09", WalkedMotion.Person(2), new SecondMotion()))).ShouldBe("motions.seconder-is-invited");
        (await RefusalOf(() => motion.DoAsync("2026-09-09", Office.UnionOfficer, new SecondMotion { OnBehalfOf = WalkedMotion.IdOf(2) })))
            .ShouldBe("motions.union-enters-what-is-on-paper");
        (await RefusalOf(() => motion.DoAsync("2026-09-09", WalkedMotion.Person(2), new InviteSeconders { Seconders = [WalkedMotion.IdOf(3)] })))
            .ShouldBe("motions.done-by-a-mover");
    }

    [Fact]
    public async Task Instead_of_moving_the_same_again_one_joins()
    {
        await motion.ToTheMoveAsync();

        await motion.DoAsync("2026-09-09", WalkedMotion.Person(1), new JoinMotion());
        (await motion.DoAsync("2026-09-10", WalkedMotion.Person(2), new JoinMotion())).Outcome.ShouldBe("Supported");

        (await motion.RecordAsync()).Authors.Select(a => a.Name).ShouldBe(["赵一", "钱二", "孙三"]);
    }

    [Fact]
    public async Task Moved_by_three_jointly_it_goes_to_the_committee_at_once()
    {
        await motion.ToTheCommitteeAsync();

        (await motion.RowAsync()).State.ShouldBe(MotionState.Screening);
        (await motion.RowAsync()).Holder.ShouldBe(HolderKind.Committee);
    }

    [Fact]
    public async Task A_delegations_head_moves_for_it_and_nobody_else_does()
    {
        installation.Clock.MoveTo(WalkedMotion.Moved);
        var act = new OpenMotion { Topic = MotionTopic.Safety, Title = "关于检测行车的提案", Reasons = "行车老旧。", Measures = "每季检测。", ForDelegation = true };

        var opened = await installation.SendAsync(Office.Representative, act);
        (await installation.SendAsync(Office.Representative, new MoveMotion { Case = opened.Case })).Outcome.ShouldBe("Supported");
        (await RefusalOf(() => installation.SendAsync(WalkedMotion.Person(1), act))).ShouldBe("motions.head-moves-for-the-delegation");
    }

    [Fact]
    public async Task Who_was_named_as_a_joint_mover_leaves_it_and_only_then_it_is_moved_without_that_name()
    {
        installation.Clock.MoveTo(WalkedMotion.Moved);
        var id = (await installation.SendAsync(Office.Representative, new OpenMotion
        {
            Topic = MotionTopic.Safety, Title = "关于检测行车的提案", Reasons = "行车老旧。", Measures = "每季检测。", JointMovers = [WalkedMotion.IdOf(1)],
        })).Case;
        (await RefusalOf(() => installation.SendAsync(Office.Representative, new MoveMotion { Case = id }))).ShouldBe("motions.joint-movers-have-confirmed");

        await installation.SendAsync(WalkedMotion.Person(1), new LeaveMotion { Case = id });

        (await installation.SendAsync(Office.Representative, new MoveMotion { Case = id })).Outcome.ShouldBe("Moved");
    }

    [Fact]
    public async Task Whose_mandate_has_ended_moves_nothing_and_is_not_invited()
    {
        await installation.ReadAsync(async s =>
        {
            var office = await s.Offices.AsTracking().SingleAsync(o => o.Account == WalkedMotion.Person(1));
            office.EndedOn = Day("2026-09-05");
            return await s.SaveChangesAsync();
        });
        await motion.ToTheDraftAsync(1);
        (await RefusalOf(() => motion.DoAsync(WalkedMotion.Moved, Office.Representative, new MoveMotion()))).ShouldBe("motions.movers-hold-their-mandates");

        await motion.ToTheMoveAsync();
        (await RefusalOf(() => motion.DoAsync("2026-09-08", Office.Representative, new InviteSeconders { Seconders = [WalkedMotion.IdOf(1)] })))
            .ShouldBe("motions.seconder-holds-a-mandate");
    }

    [Fact]
    public async Task Three_thousand_words_of_mixed_scripts_are_kept_as_they_are()
    {
        await motion.ToTheDraftAsync();
        var words = string.Concat(Enumerable.Repeat("食堂ABC кухня 食堂 😀１２", 160));
        await motion.DoAsync(WalkedMotion.Moved, Office.Representative, new WriteMotion
        {
            Topic = MotionTopic.Welfare, Title = "关于改善职工食堂的提案", Reasons = words, Measures = words,
        });
        await motion.DoAsync(WalkedMotion.Moved, Office.Representative, new MoveMotion());

        (await motion.RecordAsync()).Text!.Reasons.ShouldBe(words.Trim());
    }

    [Fact]
    public async Task Withdrawn_it_ends_and_stays_on_the_register()
    {
        await motion.ToTheMoveAsync();
        await motion.DoAsync("2026-09-08", Office.Representative, new WithdrawMotion { Reason = "已经解决。" });

        (await motion.RowAsync()).State.ShouldBe(MotionState.Withdrawn);
        (await motion.OwedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_union_enters_from_paper_what_representatives_signed_and_names_whom()
    {
        installation.Clock.MoveTo(WalkedMotion.Moved);
        var act = new OpenMotion { Topic = MotionTopic.Safety, Title = "关于检测行车的提案", Reasons = "行车老旧。", Measures = "每季检测。" };
        (await RefusalOf(() => installation.SendAsync(Office.UnionOfficer, act))).ShouldBe("motions.representative-is-named");

        var id = (await installation.SendAsync(Office.UnionOfficer, act with { OnBehalfOf = WalkedMotion.IdOf(1) })).Case;
        await installation.SendAsync(Office.UnionOfficer, new MoveMotion { Case = id });
        await installation.SendAsync(Office.UnionOfficer, new InviteSeconders { Case = id, Seconders = [WalkedMotion.IdOf(2), WalkedMotion.IdOf(3)] });
        await installation.SendAsync(Office.UnionOfficer, new SecondMotion { Case = id, OnBehalfOf = WalkedMotion.IdOf(2) });
        (await installation.SendAsync(WalkedMotion.Person(3), new SecondMotion { Case = id })).Outcome.ShouldBe("Supported");
    }

    [Fact]
    public async Task The_last_day_is_that_of_the_unions_call_and_a_call_ends_ahead()
    {
        installation.Clock.MoveTo("2026-09-01");
        (await RefusalOf(() => installation.SendAsync(Office.UnionOfficer, new CallForMotions { Title = "第三届第二次职代会", LastDay = Day("2026-08-31") })))
            .ShouldBe("motions.call-leaves-a-day");
        await installation.SendAsync(Office.UnionOfficer, new CallForMotions { Title = "第三届第二次职代会", LastDay = Day("2026-09-30") });

        await motion.ToTheMoveAsync();

        (await motion.RecordAsync()).LastDay.ShouldBe(Day("2026-09-30"));
    }

    private Task<bool> VisibleAsync(Office office, string holder) => installation.ReadAsync(s =>
        s.CaseUnits.AnyAsync(u => u.Case == motion.Id && u.Office == office && (u.Holder == "" || u.Holder == holder)));

    private static async Task<string> RefusalOf(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule;
}
