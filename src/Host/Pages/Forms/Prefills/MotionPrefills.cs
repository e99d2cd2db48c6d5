using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Pages.Text;
using Host.Persistence;

namespace Host.Pages.Forms.Prefills;

/// <summary>The forms of a motion: people and departments are chosen, and what was written before stands there.</summary>
internal sealed class MotionPrefills : IPrefills
{
    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["write-motion"] = Write,
            ["withdraw-motion"] = Movers,
            ["invite-seconders"] = Invite,
            ["second-motion"] = Seconders,
            ["decline-seconding"] = Seconders,
            ["screen-motion"] = Screen,
            ["accept-screening"] = Movers,
            ["object-to-screening"] = Movers,
            ["assign-motion"] = Assign,
            ["hand-back-motion"] = (draft, facts) => Department(draft, facts, round => round.Departments),
            ["sign-motion-answer"] = (draft, facts) => Department(draft, facts, round => round.AwaitedSignatures),
            ["draft-motion-answer"] = Draft,
            ["send-motion-answer"] = (draft, facts) => draft["number"] = $"{Record(facts).Number.TrimEnd('号')}号答复",
            ["rate-answer"] = (draft, facts) => OnBehalf(draft, facts, Record(facts).Authors),
            ["report-plan"] = (draft, facts) => draft["plannedFor"] = Day(Record(facts).Round?.PlannedFor),
        };

    private static MotionRecord Record(PrefillFacts facts) => facts.Motion.Record;

    private static string Day(DateOnly? day) => day is { } known ? DayText.Iso(known) : "";

    private static void OnBehalf(FormDraft draft, PrefillFacts facts, IEnumerable<MotionPerson> people)
    {
        if (facts.Office.Office == Office.UnionOfficer)
        {
            draft.Offer("onBehalfOf", people.Select(p => new FieldChoice(p.Id.ToString(), new Words(p.Name, p.Name))));
        }
        else
        {
            draft.Settle("onBehalfOf", "");
        }
    }

    private static void Movers(FormDraft draft, PrefillFacts facts) => OnBehalf(draft, facts, Record(facts).Movers);

    private static void Seconders(FormDraft draft, PrefillFacts facts) => OnBehalf(
        draft, facts, Record(facts).Invitations.Where(i => i.SecondedOn is null && i.DeclinedOn is null).Select(i => i.Who));

    private static void Write(FormDraft draft, PrefillFacts facts)
    {
        if (Record(facts).Text is { } text)
        {
            draft["topic"] = StoredName.Of(text.Topic);
            draft["title"] = text.Title;
            draft["reasons"] = text.Reasons;
            draft["measures"] = text.Measures;
        }
    }

    private static void Invite(FormDraft draft, PrefillFacts facts)
    {
        Movers(draft, facts);
        var record = Record(facts);
        var known = record.Movers.Concat(record.Invitations.Select(i => i.Who)).Select(p => p.Id.ToString()).ToHashSet();
        draft.Offer("seconders", facts.Choices.Representatives.Where(r => !known.Contains(r.Value)));
    }

    private static void Screen(FormDraft draft, PrefillFacts facts)
    {
        draft["outcome"] = StoredName.Of(ScreeningOutcome.Filed);
        draft.Offer("lead", facts.Choices.Leads);
    }

    /// <summary>Handled again, it goes to the same departments; the leader is to be another.</summary>
    private static void Assign(FormDraft draft, PrefillFacts facts)
    {
        OfferNames(draft, "leadDepartment", facts.Choices.Departments);
        OfferNames(draft, "coHandlers[].department", facts.Choices.Departments);
        OfferNames(draft, "leader", facts.Choices.Leaders);
        if (Record(facts).Round is { HandedBack: null } round)
        {
            draft["leadDepartment"] = round.Lead.Department;
            draft["leadTask"] = round.Lead.Task;
            foreach (var (row, part) in round.CoHandlers.Index())
            {
                draft[FormValues.RowPath("coHandlers", row) + ".department"] = part.Department;
                draft[FormValues.RowPath("coHandlers", row) + ".task"] = part.Task;
            }
        }
    }

    private static void OfferNames(FormDraft draft, string path, IReadOnlyList<FieldChoice> names)
    {
        if (names.Count > 0)
        {
            draft.Offer(path, names);
        }
    }

    private static void Department(FormDraft draft, PrefillFacts facts, Func<HandlingRound, IReadOnlyList<string>> names)
    {
        if (facts.Office.Office == Office.Department)
        {
            draft.Settle("department", "");
        }
        else if (Record(facts).Round is { } round)
        {
            draft.Offer("department", names(round).Select(name => new FieldChoice(name, new Words(name, name))));
        }
    }

    private static void Draft(FormDraft draft, PrefillFacts facts)
    {
        if (Record(facts).Round?.Answer?.Draft is { } text)
        {
            draft["grade"] = StoredName.Of(text.Grade);
            draft["text"] = text.Text;
            draft["plannedFor"] = Day(text.PlannedFor);
            draft["reason"] = text.Reason;
        }
    }
}
