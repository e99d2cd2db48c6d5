using Domain.Calendar;

namespace Domain.Law.Planning;

/// <summary>One plan while it is made: from the goal back to the offer, each step limited by those that follow it.</summary>
internal sealed class PlanBack(Statutes law, PlanQuestion question)
{
    private readonly Dictionary<PlanStep, PlannedStep> steps = [];
    private readonly DeadlineCounter counter = new(law.Calendar);

    public IReadOnlyList<PlannedStep> Steps()
    {
        AddGoal();
        AddPapers();
        AddDraftAndMeeting();
        AddPreparation();
        AddReplyAndOffer();
        return
        [
            .. steps.Values.OrderBy(step => step.Limit is null).ThenBy(step => step.Day).ThenBy(step => step.Step).Select(WithConflicts),
        ];
    }

    private void AddGoal()
    {
        if (question.Goal == PlanGoal.Signing)
        {
            steps[PlanStep.Signing] = new(PlanStep.Signing, question.On, null)
            {
                Settled = question.On,
                Duty = law.Find(Matters.Signature, question.On),
            };
            Add(new(PlanStep.Congress, law.Calendar.OnOrBefore(question.On), PlanStep.Signing) { Duty = law.Find(Matters.CongressGate, question.On) });
        }
        else
        {
            steps[PlanStep.Congress] = new(PlanStep.Congress, question.On, null)
            {
                Settled = question.On,
                Duty = law.Find(Matters.CongressGate, question.On),
            };
        }
    }

    private void AddPapers()
    {
        AddCounted(PlanStep.Notice, Matters.CongressNotice, PlanStep.Congress);
        AddCounted(PlanStep.Submission, Matters.CongressSubmission, PlanStep.Congress);
        AddCounted(PlanStep.Agenda, Matters.AgendaPublished, PlanStep.Congress);
    }

    /// <summary>The draft is ready when it goes out to the representatives; a rule may bound how long before the congress.</summary>
    private void AddDraftAndMeeting()
    {
        var (limit, day) = FirstOf(PlanStep.Submission, PlanStep.Notice, PlanStep.Congress);
        var bound = law.Find(Matters.DraftToCongress, DayOf(PlanStep.Congress));
        Add(new(PlanStep.Draft, law.Calendar.OnOrBefore(day), limit)
        {
            Earliest = EarliestFor(bound, PlanStep.Congress),
            Duty = bound,
        });
        var draft = DayOf(PlanStep.Draft);
        var meeting = question.BargainingDays == 0
            ? law.Calendar.OnOrBefore(draft)
            : law.Calendar.AddWorkingDays(draft, -question.BargainingDays);
        Add(new(PlanStep.Meeting, meeting, PlanStep.Draft) { Duty = law.Find(Matters.MeetingProcedure, meeting) });
    }

    private void AddPreparation()
    {
        AddCounted(PlanStep.Information, Matters.Information, PlanStep.Meeting);
        AddCounted(PlanStep.HigherUnionReport, Matters.HigherUnionReport, PlanStep.Meeting);
        var meeting = DayOf(PlanStep.Meeting);
        Add(new(PlanStep.Representatives, law.Calendar.Before(meeting), PlanStep.Meeting)
        {
            Duty = law.Find(Matters.RepresentativesPublication, meeting) ?? law.Find(Matters.RepresentativesFormed, meeting)
                ?? law.Find(Matters.RepresentativesPublished, meeting),
        });
    }

    private void AddReplyAndOffer()
    {
        var (limit, day) = FirstOf(PlanStep.Representatives, PlanStep.HigherUnionReport, PlanStep.Information, PlanStep.Meeting);
        Add(new(PlanStep.Reply, law.Calendar.Before(day), limit));
        var reply = DayOf(PlanStep.Reply);
        Add(new(PlanStep.Offer, LatestOffer(reply), PlanStep.Reply) { Duty = law.Find(Matters.OfferForm, reply) });
        AddDaysToReply();
        BoundTheWhole();
    }

    /// <summary>The reply is due when the law says so, even where the plan would leave the other side longer.</summary>
    private void AddDaysToReply()
    {
        if (law.Deadline(Matters.Reply, DayOf(PlanStep.Offer)) is { } reasoned)
        {
            var reply = steps[PlanStep.Reply];
            var due = reasoned.Deadline.Due;
            steps[PlanStep.Reply] = reply with { Reasoned = reasoned, Latest = due < reply.Latest ? due : reply.Latest };
        }
    }

    /// <summary>The latest working day on which an offer can be received so that even a reply on its last day is in time.</summary>
    private DateOnly LatestOffer(DateOnly reply)
    {
        if (law.Find(Matters.Reply, reply) is not { Period: { } period } row)
        {
            return law.Calendar.Before(reply);
        }

        var latest = counter.LatestEvent(reply, period, row.RollOver);
        if (law.Find(Matters.Reply, latest) is { Period: { } earlier } then && then != row)
        {
            latest = counter.LatestEvent(reply, earlier, then.RollOver); // another rule was in force when it was received
        }

        return law.Calendar.OnOrBefore(latest);
    }

    /// <summary>Where bargaining as a whole is bounded, the step that starts it must not come too early.</summary>
    private void BoundTheWhole()
    {
        var end = steps.ContainsKey(PlanStep.Signing) ? PlanStep.Signing : PlanStep.Congress;
        var row = law.Find(Matters.BargainingPeriod, DayOf(end));
        if (EarliestFor(row, end) is { } earliest)
        {
            var first = row!.StartEvent is StartEvent.OfferReceived or StartEvent.OfferSent ? PlanStep.Offer : PlanStep.Reply;
            steps[first] = steps[first] with { Earliest = earliest, Duty = row };
        }
    }

    /// <summary>The first day from which a period still reaches the step's day; null where the rule names none.</summary>
    private DateOnly? EarliestFor(RuleRow? row, PlanStep end) => row is { Direction: Direction.Forward, Period: { } period }
        ? counter.EarliestEvent(DayOf(end), period, row.RollOver)
        : null;

    /// <summary>A step that a rule counts back from a later one; nothing where no rule speaks of it.</summary>
    private void AddCounted(PlanStep step, string matter, PlanStep limit)
    {
        var day = DayOf(limit);
        if (law.Find(matter, day) is not { } row)
        {
            return;
        }

        if (row.Direction is Direction.Backward or Direction.Window && law.Deadline(matter, day) is { } reasoned)
        {
            Add(new(step, LatestOf(reasoned.Deadline), limit) { Reasoned = reasoned, Earliest = reasoned.Deadline.Opens });
        }
        else
        {
            Add(new(step, law.Calendar.Before(day), limit) { Duty = row });
        }
    }

    /// <summary>In a window the last working day before the event; its own day only where the window has no other.</summary>
    private DateOnly LatestOf(Deadline counted) =>
        counted.Opens is { } opens && law.Calendar.Before(counted.Due) is var before && before >= opens ? before : counted.Due;

    private void Add(PlannedStep step) =>
        steps[step.Step] = question.Settled.TryGetValue(step.Step, out var settled) ? step with { Settled = settled } : step;

    private DateOnly DayOf(PlanStep step) => steps[step].Day;

    /// <summary>The earliest of the steps that are planned, by its day; the first named where two fall on one day.</summary>
    private (PlanStep Step, DateOnly Day) FirstOf(params PlanStep[] among) =>
        among.Where(steps.ContainsKey).Select(step => (step, DayOf(step))).MinBy(pair => pair.Item2);

    private PlannedStep WithConflicts(PlannedStep step) => step with
    {
        Conflicts = PlanConflicts.Of(step, step.Limit is { } limit ? steps[limit] : null, (question.Today, law.Calendar)),
    };
}
