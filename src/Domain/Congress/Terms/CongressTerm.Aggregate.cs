using Domain.Bargaining;
using Domain.Calendar;
using Domain.Congress.Rules;
using Domain.Law;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Congress.Terms;

/// <content>What every case can be asked.</content>
public sealed partial class CongressTerm : ICaseAggregate
{
    /// <summary>The union with its officer, and the employer.</summary>
    public IReadOnlyList<CasePart> Parts =>
    [
        new(Record.Union.Unit, Office.UnionOfficer, Record.Union.Name),
        new(Record.Employer.Unit, Office.HrDepartment, Record.Employer.Name),
    ];

    /// <summary>The term's last day; null until the elections are announced.</summary>
    public DateOnly? ExpiresOn => Record.Roll?.Ends;

    /// <summary>The next elections are prepared in a window before the term's last day; nothing else of a term has a last day.</summary>
    /// <param name="matter">The matter of the catalogue's activity; null for a duty without a period.</param>
    /// <param name="openedAt">When the duty opened.</param>
    /// <returns>Null where no rule names a period.</returns>
    public DutyDeadline? DeadlineOf(string? matter, DateTimeOffset openedAt) =>
        matter is not null && ExpiresOn is { } ends && Law.Deadline(matter, ends, Shanghai.DayOf(openedAt)) is { } reasoned
            ? new(reasoned.Deadline.Due, reasoned.Deadline.Opens, reasoned)
            : null;

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOf(string activity, DateOnly today) => [];

    /// <inheritdoc />
    public IReadOnlyList<Rule> ConditionsOfAct(string act, string activity, DateOnly today) => act switch
    {
        "finish-elections" => ConditionsToFinish(today),
        "confirm-mandates" => ConditionsToConfirm(today),
        "call-by-election" => ConditionsToFill(today),
        "end-term" => [new CongressTermIsOver(Roll.Ends, today, NextIsElected: false)],
        _ => ConditionsOf(activity, today),
    };

    /// <summary>Before those elected are confirmed: what the law wants without a number.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    public IReadOnlyList<Rule> RemarksOn(string activity, DateOnly today)
    {
        if (activity != "Congress.CheckMandates")
        {
            return [];
        }

        var (sitting, staff, article) = (SittingOf(today), Plan!.Staff, Cite(Matters.CongressWomen, today));
        return
        [
            new WomenHaveTheirShare(sitting, staff, article),
            new DispatchedStaffHaveTheirShare(sitting, staff, article),
        ];
    }

    /// <summary>Nothing of a term happens by itself: a term that is over is ended by who is elected next.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="moment">The program, and when.</param>
    /// <exception cref="ArgumentOutOfRangeException">Always.</exception>
    public string Lapse(string activity, ActMoment moment) =>
        throw new ArgumentOutOfRangeException(nameof(activity), activity, "Nothing follows by itself.");
}
