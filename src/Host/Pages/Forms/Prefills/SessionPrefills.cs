using Domain.Congress.Sessions;
using Domain.Law;
using Host.Pages.Text;
using Host.Persistence;

namespace Host.Pages.Forms.Prefills;

/// <summary>The forms of a session: items and representatives are chosen from its lists.</summary>
internal sealed class SessionPrefills : IPrefills
{
    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["register-representatives"] = (draft, facts) => draft["representatives"] = string.Join('\n', Record(facts).Representatives.Select(LineOf)),
            ["add-item"] = AddItem,
            ["drop-item"] = (draft, facts) => Items(draft, facts, i => i.Vote is null),
            ["call-session"] = Call,
            ["serve-papers"] = Serve,
            ["close-service"] = CloseService,
            ["check-in"] = (draft, facts) => draft.Offer("numbers", facts.Session.WithMandate.Where(r => !There(facts).Contains(r.Number)).Select(ChoiceOf)),
            ["leave-meeting"] = (draft, facts) => draft.Offer("number", People(facts).Where(r => There(facts).Contains(r.Number)).Select(ChoiceOf)),
            ["hear-report"] = HearReport,
            ["add-resolution-change"] = ChangeResolution,
            ["add-committee"] = AddCommittee,
            ["set-resolution-warning"] = (draft, facts) => draft["weeks"] = $"{Record(facts).WarningWeeks}",
            ["arrange-agenda"] = Arrange,
            ["record-opinion"] = Opinion,
            ["take-up-item"] = TakeUp,
            ["open-vote"] = OpenVote,
            ["enter-count"] = Counted,
            ["enter-paper-count"] = Counted,
            ["announce-result"] = Counted,
            ["issue-resolution"] = Resolve,
            ["publish-resolutions"] = Now,
            ["report-session"] = Now,
            ["complete-step"] = CompleteStep,
            ["explain-delay"] = Explain,
            ["write-report"] = Report,
            ["record-question"] = Question,
        };

    private static readonly SessionItemKind[] WithoutSheet =
        [SessionItemKind.AdministrativeReport, SessionItemKind.Report, SessionItemKind.ContractDraft, SessionItemKind.Matter];

    private static void AddItem(FormDraft draft, PrefillFacts facts)
    {
        draft.Offer("kind", WithoutSheet.Select(kind => new FieldChoice(StoredName.Of(kind), EnumWords.Of(kind))));
        draft.Offer("draft", facts.Drafts);
    }

    private static void AddCommittee(FormDraft draft, PrefillFacts facts)
    {
        draft.Offer("name", facts.Committees.Select(name => new FieldChoice(name, new Words(name, name))));
        draft["name"] = facts.Committees is [var first, ..] ? first : "";
    }

    private static SessionRecord Record(PrefillFacts facts) => facts.Session.Record;

    private static IReadOnlyList<SessionRepresentative> People(PrefillFacts facts) => Record(facts).Representatives;

    private static HashSet<int> There(PrefillFacts facts) =>
        [.. Record(facts).Attendances.Where(a => a.LeftAt is null).Select(a => a.Number)];

    private static string LineOf(SessionRepresentative r) => $"{r.Name}，{r.Delegation}{(r.IsHead ? "，团长" : "")}";

    private static FieldChoice ChoiceOf(SessionRepresentative r) =>
        new($"{r.Number}", new Words($"{r.Number} {r.Name}（{r.Delegation}）", $"{r.Number} {r.Name} ({r.Delegation})"));

    private static FieldChoice ChoiceOf(SessionItem item) => new($"{item.Number}", new Words($"第{item.Number}项 {item.Title}", $"{item.Number} {item.Title}"));

    private static void Now(FormDraft draft, PrefillFacts facts) => draft["on"] = DayText.Iso(facts.Today);

    private static void Items(FormDraft draft, PrefillFacts facts, Func<SessionItem, bool> wanted)
    {
        var items = Record(facts).Items.Where(i => i.Stands && wanted(i)).ToList();
        draft.Offer("item", items.Select(ChoiceOf));
        if (items.Count > 0)
        {
            draft["item"] = $"{items[0].Number}";
        }
    }

    private static void Call(FormDraft draft, PrefillFacts facts)
    {
        var notice = facts.Number(Matters.CongressNotice) ?? 0;
        draft["plannedFor"] = DayText.Iso(facts.Law.Calendar.OnOrAfter(facts.Today.AddDays(notice + 1)));
        draft["time"] = Record(facts).Calls is [.., var last] ? last.Time : "";
        draft["place"] = Record(facts).Calls is [.., var before] ? before.Place : "";
    }

    private static void Serve(FormDraft draft, PrefillFacts facts)
    {
        Now(draft, facts);
        draft["means"] = "on-paper";
        draft.Offer("numbers", facts.Session.Unserved.Select(ChoiceOf));
    }

    private static void CloseService(FormDraft draft, PrefillFacts facts)
    {
        foreach (var (representative, row) in facts.Session.Unserved.Select((r, i) => (r, i)))
        {
            var path = FormValues.RowPath("unreached", row) + ".number";
            draft.Offer(path, facts.Session.Unserved.Select(ChoiceOf));
            draft[path] = $"{representative.Number}";
        }
    }

    private static void HearReport(FormDraft draft, PrefillFacts facts)
    {
        Items(draft, facts, i => !i.IsVotedOn && i.Heard is null);
        if (Record(facts).Items.FirstOrDefault(i => i is { Stands: true, Heard: null, IsVotedOn: false }) is { Source: { } source })
        {
            draft["summary"] = ReportText.Of(source, facts.Earlier, facts.Motions, facts.Today);
        }
    }

    private static void ChangeResolution(FormDraft draft, PrefillFacts facts)
    {
        var open = facts.Earlier.Where(e => e.Record.Resolutions.Any(r => r.IsOpen)).ToList();
        draft.Offer("session", open.Select(e =>
        {
            var listed = string.Join("；", e.Record.Resolutions.Where(r => r.IsOpen).Select(r => $"{r.Number} {r.Title}"));
            return new FieldChoice(e.Id.ToString(), new Words($"{e.Record.Name.Title.Zh}：{listed}", $"{e.Record.Name.Title.En}: {listed}"));
        }));
        if (open.Count > 0)
        {
            var first = open[0].Record.Resolutions.First(r => r.IsOpen);
            draft["session"] = open[0].Id.ToString();
            draft["resolution"] = $"{first.Number}";
            draft["title"] = $"关于变更“{first.Title}”决议的议案";
            draft["carriedOutBy"] = first.CarriedOutBy;
        }

        draft[FormValues.RowPath("steps", 0) + ".what"] = "";
    }

    private static void Arrange(FormDraft draft, PrefillFacts facts)
    {
        var choices = Record(facts).Items.Where(i => i.Stands).Select(ChoiceOf).ToList();
        foreach (var (line, row) in facts.Session.Agenda.Select((line, row) => (line, row)))
        {
            var path = FormValues.RowPath("slots", row);
            draft.Offer(path + ".item", choices);
            draft[path + ".item"] = $"{line.Item.Number}";
            draft[path + ".minutes"] = $"{Record(facts).Agenda.FirstOrDefault(s => s.Item == line.Item.Number)?.Minutes}";
        }
    }

    private static void Opinion(FormDraft draft, PrefillFacts facts)
    {
        Items(draft, facts, _ => true);
        if (People(facts).Count > 0)
        {
            draft.Offer("delegation", People(facts).Select(r => r.Delegation).Distinct().Select(d => new FieldChoice(d, new Words(d, d))));
        }
    }

    private static void OpenVote(FormDraft draft, PrefillFacts facts)
    {
        Items(draft, facts, i => i.IsVotedOn && i.Vote is null);
        draft["method"] = People(facts).Count > 0 ? "by-phone" : "secret-ballot";
    }

    private static void TakeUp(FormDraft draft, PrefillFacts facts)
    {
        Items(draft, facts, _ => true);
        draft["item"] = $"{facts.Session.ItemNext?.Number ?? 1}";
    }

    /// <summary>What tellers count; a ballot by phone is counted when it is closed.</summary>
    private static void Counted(FormDraft draft, PrefillFacts facts) =>
        Items(draft, facts, i => i.Vote is { AnnouncedAt: null, Method: not VoteMethod.ByPhone });

    private static void Resolve(FormDraft draft, PrefillFacts facts)
    {
        Items(draft, facts, i => facts.Session.AsksForResolution(i) && Record(facts).Resolutions.All(r => r.Item != i.Number));
        draft["owner"] = "employer";
        draft[FormValues.RowPath("steps", 0) + ".what"] = "";
        if (Record(facts).Items.FirstOrDefault(i => i.Choice is not null && facts.Session.IsAdopted(i)) is { Choice: { Counted: { } counted } choice })
        {
            draft["text"] = $"大会决定“{choice.Options[counted.Winner].Title}”，费用{choice.Options[counted.Winner].CostYuan:#,0.##}元，在预算{choice.BudgetYuan:#,0.##}元以内。";
        }
    }

    private static void CompleteStep(FormDraft draft, PrefillFacts facts)
    {
        Now(draft, facts);
        var open = Record(facts).Resolutions.SelectMany(r => r.Left.Select(s => (Resolution: r, Step: s)))
            .OrderBy(s => s.Step.DueOn).ToList();
        Offer(draft, open);
    }

    private static void Explain(FormDraft draft, PrefillFacts facts) => Offer(
        draft,
        [.. Record(facts).Resolutions.SelectMany(r => r.Left.Where(s => s.DueOn < facts.Today).Select(s => (Resolution: r, Step: s)))
            .OrderBy(s => s.Step.Delays.Count).ThenBy(s => s.Step.DueOn)]);

    private static void Offer(FormDraft draft, List<(Resolution Resolution, ResolutionStep Step)> open)
    {
        draft.Offer("resolution", open.Select(s => s.Resolution).Distinct()
            .Select(r => new FieldChoice($"{r.Number}", new Words($"决议{r.Number}：{r.Title}", $"Resolution {r.Number}: {r.Title}"))));
        if (open.Count > 0)
        {
            draft["resolution"] = $"{open[0].Resolution.Number}";
            draft["step"] = $"{open[0].Step.Number}";
        }
    }

    /// <summary>The first part that is this office's and not written; the report's own page shows them all.</summary>
    private static void Report(FormDraft draft, PrefillFacts facts)
    {
        var own = ReportParts.All.Where(part => Domain.Congress.Sessions.Session.MayWrite(part, facts.Office.Office).Holds).ToList();
        draft.Offer("part", own.Select(part => new FieldChoice(StoredName.Of(part), EnumWords.Of(part))));
        var written = Record(facts).ReportSections;
        if (own.Count > 0)
        {
            draft["part"] = StoredName.Of(own.Find(part => written.All(section => section.Part != part)));
        }
    }

    private static void Question(FormDraft draft, PrefillFacts facts)
    {
        Items(draft, facts, _ => true);
        draft["topic"] = "other";
        draft.Offer("asker", facts.Session.WithMandate.Where(r => There(facts).Contains(r.Number)).Select(ChoiceOf));
    }
}
