using Domain;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>The last day of a duty as its row keeps it.</summary>
/// <param name="Due">The last day; null where no rule names one.</param>
/// <param name="Opens">The first day of a window; null for a plain deadline.</param>
/// <param name="RuleId">The row that gave it; null where none did.</param>
/// <param name="CountedFrom">The day from which it was counted, itself not counted.</param>
/// <param name="Provisional">True where it falls into a year without a holiday notice.</param>
internal sealed record DutyDay(DateOnly? Due, DateOnly? Opens, string? RuleId, DateOnly? CountedFrom, bool Provisional)
{
    public static DutyDay None { get; } = new(null, null, null, null, false);

    public static DutyDay Of(DutyDeadline? deadline) => deadline is null ? None : new(
        deadline.Due,
        deadline.Opens,
        deadline.Reasoned?.Row.Id,
        deadline.Reasoned?.Deadline.Event,
        deadline.Reasoned?.Deadline.Provisional ?? false);

    public static DutyDay Of(DutyRow duty) => new(duty.Due, duty.Opens, duty.RuleId, duty.CountedFrom, duty.Provisional);

    /// <summary>Whether people see another day.</summary>
    public bool MovesFrom(DutyDay before) => Due != before.Due || Opens != before.Opens;

    /// <summary>Puts it into the duty's row, counted by a version of the law.</summary>
    public void Set(DutyRow duty, int version)
    {
        duty.Due = Due;
        duty.Opens = Opens;
        duty.RuleId = RuleId;
        duty.CountedFrom = CountedFrom;
        duty.Provisional = Provisional;
        duty.CountedWith = version;
    }
}
