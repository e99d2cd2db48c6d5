using Domain.Calendar;

namespace Domain.Motions;

/// <summary>
/// How long a step may take that no law and no rule of the units names, so that every motion has a next day. Bounds of this
/// program: they press, and only where somebody keeps silent does something follow. The time to answer is not among them
/// (<see cref="Law.Matters.MotionReply"/>).
/// </summary>
public static class MotionPeriods
{
    /// <summary>提案审查: for the committee to decide.</summary>
    public static Period Screening { get; } = new(15, PeriodUnit.CalendarDays);

    /// <summary>提出异议: for a mover to object; silence accepts.</summary>
    public static Period Objecting { get; } = new(10, PeriodUnit.CalendarDays);

    /// <summary>主席团裁定: for the presidium to decide on an objection.</summary>
    public static Period Deciding { get; } = new(15, PeriodUnit.CalendarDays);

    /// <summary>交办: for the union to hand it to its departments.</summary>
    public static Period Assigning { get; } = new(7, PeriodUnit.CalendarDays);

    /// <summary>评价: for the authors to rate; who is silent has no say.</summary>
    public static Period Rating { get; } = new(15, PeriodUnit.CalendarDays);

    /// <summary>回访: how often a plan comes back.</summary>
    public static Period Reviewing { get; } = new(3, PeriodUnit.Months);

    /// <summary>办结: for the union to close it.</summary>
    public static Period Closing { get; } = new(15, PeriodUnit.CalendarDays);
}
