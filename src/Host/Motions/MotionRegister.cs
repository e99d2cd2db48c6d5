using Domain.Calendar;
using Domain.Motions;
using Domain.Motions.Figures;
using Host.Persistence;
using Host.Persistence.Mappings;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Keeps the register of motions, the numbers of the board and the terms of their texts, with every act and in its transaction.</summary>
internal sealed class MotionRegister(Store store, ActContext context)
{
    public async Task KeepAsync(Motion motion, CancellationToken cancellationToken)
    {
        var row = await store.Motions.AsTracking().SingleOrDefaultAsync(m => m.Case == motion.Id, cancellationToken);
        var before = row is null ? null : LineOf(row);
        if (row is null)
        {
            row = New(motion);
            store.Motions.Add(row);
        }

        Fill(row, motion, Shanghai.DayOf(context.At));
        MotionTallies.Add(context, (before, MotionLine.Of(motion.Id, motion.Record)));
        if (before?.MovedOn is null && row.MovedOn is not null)
        {
            MotionIndex.Add(context, row, motion.Record.Text!);
        }
    }

    /// <summary>What the board knows of a motion in the register.</summary>
    public static MotionLine LineOf(MotionRow row) => new(row.Case, row.Union, row.Number, row.Title, row.State)
    {
        Topic = row.Topic,
        Department = row.Department.Length == 0 ? null : row.Department,
        MovedOn = row.MovedOn,
        Decision = row.Decision,
        IsOpinion = row.IsOpinion,
        Due = row.Due,
        AnsweredOn = row.AnsweredOn,
        Grade = row.Grade,
        IsSatisfied = row.IsSatisfied,
        NextOn = row.NextOn,
    };

    private static MotionRow New(Motion motion) => new()
    {
        Case = motion.Id,
        Union = motion.Record.Union.Unit,
        Employer = motion.Record.Employer.Unit,
        Number = motion.Record.Number,
        Title = "",
        Topic = MotionTopic.Other,
        State = motion.Record.Standing.State,
        Since = motion.Record.Standing.Since,
    };

    private static void Fill(MotionRow row, Motion motion, DateOnly today)
    {
        var line = MotionLine.Of(motion.Id, motion.Record);
        row.Title = line.Title;
        row.Topic = line.Topic;
        row.State = line.State;
        row.Since = motion.Record.Standing.Since;
        row.NextOn = line.NextOn;
        row.MovedOn = line.MovedOn;
        row.Year = line.MovedOn?.Year ?? 0;
        row.Decision = line.Decision;
        row.IsOpinion = line.IsOpinion;
        row.Department = line.Department ?? "";
        row.Due = line.Due;
        row.AnsweredOn = line.AnsweredOn;
        row.Grade = line.Grade;
        row.IsSatisfied = line.IsSatisfied;
        row.NominatedFor = motion.Record.Nomination?.Year;
        row.AwardedFor = motion.Record.Award?.Year;
        row.IsAskedWhyLate = motion.DelayNow is not null;
        row.WhyLate = motion.DelayNow?.Reason ?? "";
        FillHolder(row, motion, today);
    }

    private static void FillHolder(MotionRow row, Motion motion, DateOnly today)
    {
        var inTime = motion.Record.Standing.NextOn is { } next && next < today ? next : today;
        var holder = motion.HolderOn(inTime);
        var round = motion.Record.Round;
        row.Holder = holder.Kind;
        row.HolderNames = Joined(holder.Names);
        row.HeldSince = holder.Since;
        row.Leader = round?.Leader ?? "";
        row.AwaitedSignatures = motion.Record.Standing.State == MotionState.Handling && round is { Answer: not null } ? Joined(round.AwaitedSignatures) : "";
    }

    private static string Joined(IReadOnlyList<string> names)
    {
        var all = string.Join('、', names);
        return all.Length <= MotionMapping.LongestNames ? all : all[..(MotionMapping.LongestNames - 1)] + "…";
    }
}
