using Domain.Motions;
using FsCheck;
using FsCheck.Fluent;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

/// <summary>两落实: nothing submitted is ever without an owner, a state and a next date, whatever is done in whatever order.</summary>
public sealed class LosingNothing
{
    private static readonly IReadOnlyList<Action<Motion, int, string>> Acts =
    [
        (m, _, day) => m.Move(Roll, Acting.UnionOfficer(day)),
        (m, n, day) => m.Invite([Any(n)], Roll, Acting.UnionOfficer(day)),
        (m, n, day) => m.Second(Any(n), Roll, Acting.UnionOfficer(day)),
        (m, n, day) => m.DeclineToSecond(Any(n), Acting.UnionOfficer(day)),
        (m, n, day) => m.Screen(new((ScreeningOutcome)(n % 4), n % 5 == 0 ? "" : "理由"), Acting.UnionOfficer(day)),
        (m, _, day) => m.MergeInto(A.Motion.Number(99).Filed(), "同案", Acting.UnionOfficer(day)),
        (m, n, day) => m.AcceptDecision(Any(n), Acting.UnionOfficer(day)),
        (m, n, day) => m.RaiseObjection(Mover, n % 5 == 0 ? "" : "有异议", Acting.UnionOfficer(day)),
        (m, n, day) => m.DecideObjection(new((ScreeningOutcome)(n % 4), "理由"), Acting.UnionOfficer(day)),
        (m, n, day) => m.Assign(Assignment($"领导{n % 7}", n % 3 == 0), Acting.UnionOfficer(day)),
        (m, n, day) => m.HandBack(n % 2 == 0 ? "后勤部" : "生产部", "不属于", Acting.Hr(day)),
        (m, n, day) => m.Extend(Day(day).AddDays(n), "招标", Acting.Hr(day)),
        (m, n, day) => m.DraftAnswer(n % 3 == 0 ? Done : n % 3 == 1 ? Impossible : Planned with { PlannedFor = Day(day).AddDays(n) }, Acting.Hr(day)),
        (m, n, day) => m.SignAnswer(n % 2 == 0 ? "财务部" : "工会办", "签字人", Acting.Hr(day)),
        (m, n, day) => m.SendAnswer("提复1号", n % 5 == 0 ? "" : "郑勤", Acting.Hr(day)),
        (m, n, day) => m.Rate(Any(n), (Satisfaction)(n % 3), "", Acting.UnionOfficer(day)),
        (m, n, day) => m.ReportPlan(new(n % 2 == 0, "进展", n % 2 == 0 ? null : Day(day).AddDays(n)), Acting.Hr(day)),
        (m, _, day) => m.Close("办结", Acting.UnionOfficer(day)),
        (m, n, day) => m.Lapse(n % 3 == 0 ? "Motions.CollectSeconders" : n % 3 == 1 ? "Motions.AnswerDecision" : "Motions.RateAnswer", Acting.Program(day)),
        (m, n, day) => m.Withdraw(n % 9 == 0 ? "撤回" : "", Acting.UnionOfficer(day)),
    ];

    /// <summary>Which acts lead on from a step, so that walks come far; every third act is any of all.</summary>
    private static readonly Dictionary<MotionState, int[]> Onward = new()
    {
        [MotionState.Writing] = [0],
        [MotionState.Seconding] = [1, 2, 2, 3, 18],
        [MotionState.Screening] = [4],
        [MotionState.Decided] = [6, 7, 18],
        [MotionState.Objected] = [8],
        [MotionState.Assigning] = [9],
        [MotionState.Handling] = [10, 11, 12, 13, 13, 13, 13, 14, 14, 14],
        [MotionState.Rating] = [15, 15, 15, 18],
        [MotionState.Planned] = [16],
        [MotionState.Closing] = [17],
    };

    [Fact]
    public void Nothing_submitted_is_ever_without_an_owner_a_state_and_a_next_date() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int, byte)[]>(), walk => Walked(walk) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Walks_come_to_every_end()
    {
        var ends = Enumerable.Range(1, 400)
            .Select(seed => new System.Random(seed))
            .Select(chance => Walked([.. Enumerable.Range(1, 120).Select(_ => (chance.Next(), (byte)chance.Next(4)))]))
            .Select(motion => motion.Record.Standing.State)
            .ToHashSet();

        ends.ShouldContain(MotionState.Closed);
        ends.ShouldContain(MotionState.Declined);
        ends.ShouldContain(MotionState.Withdrawn);
    }

    private static Motion Walked((int Choice, byte Days)[] walk)
    {
        var motion = A.Motion.Written();
        var today = Day("2026-09-01");
        foreach (var (choice, days) in walk.TakeWhile(_ => !motion.Record.Standing.IsEnded))
        {
            today = today.AddDays(days % 4);
            Do(motion, choice & 0xFFFF, today);
            ShouldBeOwned(motion, today);
        }

        MotionFormat.Write(MotionFormat.Read(MotionFormat.Write(motion.Record))).ShouldBe(MotionFormat.Write(motion.Record));
        return motion;
    }

    private static void Do(Motion motion, int choice, DateOnly today)
    {
        var before = motion.Record;
        var onward = choice % 3 != 0 && Onward.TryGetValue(before.Standing.State, out var acts) ? acts : null;
        var act = onward is null ? Acts[choice / 3 % Acts.Count] : Acts[onward[choice / 3 % onward.Length]];
        try
        {
            act(motion, choice / 100, today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (RefusedException)
        {
            motion.Record.ShouldBeSameAs(before);
        }
    }

    private static void ShouldBeOwned(Motion motion, DateOnly today)
    {
        var (record, holder) = (motion.Record, motion.HolderOn(today));
        holder.Names.ShouldNotBeEmpty();
        holder.Names.ShouldAllBe(name => name.Length > 0);
        holder.Since.ShouldBeLessThanOrEqualTo(today);
        (record.Standing.NextOn is null).ShouldBe(record.Standing.IsEnded);
        (record.Standing.NextOn >= record.Standing.Since).ShouldBe(!record.Standing.IsEnded);
        if (record.Decision is { Outcome: ScreeningOutcome.Filed or ScreeningOutcome.ReturnedAsOpinion } || record.Opinion is not null)
        {
            (record.Standing.State is not (MotionState.Declined or MotionState.Withdrawn)).ShouldBeTrue();
        }
    }

    private static Domain.Congress.Elections.RepresentativeId Any(int n) => Roll.Mandates[n % Roll.Mandates.Count].Holder.Id;
}
