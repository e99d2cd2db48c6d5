using Domain;
using Domain.Calendar;
using Domain.Law;
using Domain.Law.OwnRules;
using Domain.Procedures;
using Host.Persistence.Rows;
using Host.Pipeline;
using Workflows.Catalogue;

namespace Host.Lawkeeping;

/// <summary>
/// Counts open duties by another version of the law, from the day that is stored with them. Only where that day does not
/// decide, because the rule now counts from another event or the case itself has a say, is the case's record read.
/// </summary>
/// <param name="law">The law to count by.</param>
/// <param name="before">The law of an earlier version.</param>
/// <param name="own">The units' own rules, which have no versions: none of them changes a day that is over.</param>
/// <param name="families">Read a case's record, by the same law.</param>
internal sealed class DutyCounter(LawSnapshot law, Func<int, LawSnapshot> before, UnitRulesShelf own, ProcedureFamilies families)
{
    private readonly Dictionary<(int, RuleScope, UnitRules), Statutes> statutes = [];
    private readonly Dictionary<Question, DutyDay?> answers = [];

    /// <summary>The duty's last day by the law; null where the case's record is needed: see <see cref="Count(DutyRow, CaseRow)"/>.</summary>
    public DutyDay? Count(PlacedDuty placed)
    {
        var duty = placed.Duty;
        if (TaskTypes.FindDuty(duty.Type)!.Matter is not { } matter || matter == ActivityType.TermEnd)
        {
            return DutyDay.Of(duty);
        }

        if (placed.Family != ProcedureFamily.ContractBargaining)
        {
            return null;
        }

        var question = new Question(matter, (placed.Scope, own.Of(placed.Employer)), Shanghai.DayOf(duty.OpenedAt), duty.CountedWith, DutyDay.Of(duty));
        if (!answers.TryGetValue(question, out var answer))
        {
            answers[question] = answer = Answer(question);
        }

        return answer;
    }

    /// <summary>The duty's last day counted from its case's record.</summary>
    public DutyDay Count(DutyRow duty, CaseRow row) =>
        DutyDay.Of(families.Of(row).Read(row).DeadlineOf(TaskTypes.FindDuty(duty.Type)!.Matter, duty.OpenedAt));

    private DutyDay? Answer(Question asked)
    {
        if (asked.CountedWith < law.Shipped)
        {
            return null;
        }

        var now = StatutesOf(law, asked.Where);
        var row = now.Find(asked.Matter, asked.Opened);
        var old = StatutesOf(before(asked.CountedWith), asked.Where).Find(asked.Matter, asked.Opened);
        if (asked.Was.CountedFrom is not { } from)
        {
            return row == old ? asked.Was : null;
        }

        return asked.Matter is Matters.SuspensionCap or Matters.Coordination || row is null || row.StartEvent != old?.StartEvent
            ? null
            : now.Deadline(asked.Matter, from, asked.Opened) is { } found
                ? DutyDay.Of(new DutyDeadline(found.Deadline.Due, found.Deadline.Opens, found))
                : DutyDay.None;
    }

    private Statutes StatutesOf(LawSnapshot of, (RuleScope Scope, UnitRules Own) where)
    {
        var key = (of.Version, where.Scope, where.Own);
        if (!statutes.TryGetValue(key, out var found))
        {
            statutes[key] = found = new Statutes(of.Book, of.Calendar, where.Scope, where.Own);
        }

        return found;
    }

    /// <summary>All that the answer depends on; duties that agree in it are counted once.</summary>
    private sealed record Question(string Matter, (RuleScope Scope, UnitRules Own) Where, DateOnly Opened, int CountedWith, DutyDay Was);
}
