using System.Globalization;
using Domain;
using Domain.Calendar;
using Domain.Congress.Seats;
using Domain.Congress.Terms;
using Domain.Law;
using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>The forms of a term: electing units and representatives are chosen from its lists.</summary>
internal sealed class TermPrefills : IPrefills
{
    private const int BlankUnits = 5;
    private const int MostBlankCandidates = 20;
    private const int BlankDelegations = 3;

    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["count-staff"] = CountStaff,
            ["plan-seats"] = PlanSeats,
            ["announce-election"] = Announce,
            ["record-election"] = RecordElection,
            ["reject-mandate"] = Choose,
            ["publish-roll"] = Now,
            ["end-mandate"] = (draft, facts) => { Choose(draft, facts); Now(draft, facts); },
            ["recall-representative"] = Recall,
            ["divide-delegations"] = DivideDelegations,
            ["propose-committee"] = ChooseMembers,
            ["approve-committee"] = ApproveCommittee,
            ["seat-presidium"] = SeatPresidium,
            ["approve-tellers"] = (draft, facts) => { ChooseMembers(draft, facts); Now(draft, facts); },
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Now(FormDraft draft, PrefillFacts facts) => draft["on"] = DayText.Iso(facts.Today);

    private static FieldChoice ChoiceOf(RollEntry entry) => new(Text(entry.Number), new Words(
        $"{entry.Number} {entry.Person.Name}（{entry.ElectingUnit}）", $"{entry.Number} {entry.Person.Name} ({entry.ElectingUnit})"));

    private static List<FieldChoice> Sitting(PrefillFacts facts) => [.. facts.Term.SittingOn(facts.Today).Select(ChoiceOf)];

    private static void Choose(FormDraft draft, PrefillFacts facts) => draft.Offer("number", Sitting(facts));

    private static void CountStaff(FormDraft draft, PrefillFacts facts)
    {
        var units = facts.Term.Record.Units;
        for (var row = 0; row < Math.Max(units.Count, BlankUnits); row++)
        {
            var path = FormValues.RowPath("units", row);
            draft[$"{path}.name"] = units.ElementAtOrDefault(row)?.Name ?? "";
            Fill(draft, path, units.ElementAtOrDefault(row)?.Staff);
        }
    }

    private static void PlanSeats(FormDraft draft, PrefillFacts facts)
    {
        foreach (var (allotment, row) in facts.Term.ProposalOn(facts.Today).Allotments.Select((allotment, row) => (allotment, row)))
        {
            var path = FormValues.RowPath("seats", row);
            draft[$"{path}.unit"] = allotment.Unit.Name;
            Fill(draft, path, allotment.Seats);
        }
    }

    private static void Fill(FormDraft draft, string path, Composition? numbers)
    {
        draft[$"{path}.all"] = numbers is null ? "" : Text(numbers.All);
        draft[$"{path}.frontLine"] = numbers is null ? "" : Text(numbers.FrontLine);
        draft[$"{path}.managers"] = numbers is null ? "" : Text(numbers.Managers);
        draft[$"{path}.women"] = numbers is null ? "" : Text(numbers.Women);
        draft[$"{path}.dispatched"] = numbers is null ? "" : Text(numbers.Dispatched);
    }

    private static void Announce(FormDraft draft, PrefillFacts facts)
    {
        draft["begins"] = DayText.Iso(facts.Today);
        if (facts.Number(Matters.CongressTermMax) is { } years)
        {
            draft["ends"] = DayText.Iso(WholeYears.LastDay(facts.Today, years));
        }

        draft["channels"] = "厂务公开栏、内部网站";
    }

    private static void RecordElection(FormDraft draft, PrefillFacts facts)
    {
        draft["heldOn"] = DayText.Iso(facts.Today);
        if (facts.Term.Record.Roll is not { } roll)
        {
            return;
        }

        var vacant = roll.Units.Where(unit => roll.VacanciesOf(unit.ElectingUnit, facts.Today) > 0).Select(unit => unit.ElectingUnit).ToList();
        draft.Offer("electingUnit", vacant.Select(name => new FieldChoice(name, new Words(name, name))));
        if (vacant is [var first, ..])
        {
            var seats = roll.VacanciesOf(first, facts.Today);
            draft["electingUnit"] = first;
            draft["staff"] = Text(facts.Term.Record.Units.First(unit => unit.Name == first).Staff.All);
            draft["seats"] = Text(seats);
            for (var row = 0; row < Math.Min(seats + 1, MostBlankCandidates); row++)
            {
                draft[$"{FormValues.RowPath("candidates", row)}.name"] = "";
            }
        }
    }

    private static void Recall(FormDraft draft, PrefillFacts facts)
    {
        Choose(draft, facts);
        draft["heldOn"] = DayText.Iso(facts.Today);
    }

    private static void DivideDelegations(FormDraft draft, PrefillFacts facts)
    {
        var (delegations, people) = (facts.Term.Record.Bodies.Delegations, facts.Term.SittingOn(facts.Today));
        var choices = Sitting(facts);
        for (var row = 0; row < Math.Max(delegations.Count, BlankDelegations); row++)
        {
            var (path, known) = (FormValues.RowPath("delegations", row), delegations.ElementAtOrDefault(row));
            draft.Offer($"{path}.head", choices);
            draft[$"{path}.name"] = known?.Name ?? "";
            draft[$"{path}.head"] = people.FirstOrDefault(entry => entry.Person.Id == known?.Head) is { } head ? Text(head.Number) : "";
            draft[$"{path}.members"] = known is null ? "" : string.Join('、', people.Where(entry => entry.Delegation == known.Name).Select(entry => entry.Number));
        }
    }

    private static void ChooseMembers(FormDraft draft, PrefillFacts facts)
    {
        draft.Offer("head", Sitting(facts));
        draft.Offer("members", Sitting(facts));
    }

    private static void ApproveCommittee(FormDraft draft, PrefillFacts facts)
    {
        Now(draft, facts);
        var open = facts.Term.Record.Bodies.Committees.Where(committee => committee.ApprovedOn is null).Select(committee => committee.Name).ToList();
        draft.Offer("name", open.Select(name => new FieldChoice(name, new Words(name, name))));
        draft["name"] = open is [var first, ..] ? first : "";
        draft["spoilt"] = "0";
    }

    private static void SeatPresidium(FormDraft draft, PrefillFacts facts)
    {
        Now(draft, facts);
        draft.Offer("members", Sitting(facts));
        draft.Offer("leaders", Sitting(facts));
    }
}
