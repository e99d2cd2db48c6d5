using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Congress.Elections;
using Domain.Law;
using Domain.Motions.Rules;

namespace Domain.Motions;

/// <content>Answer, rating, plan and closing.</content>
public sealed partial class Motion
{
    /// <summary>The lead department drafts the answer or changes its draft; what co-handlers signed before is void then.</summary>
    /// <param name="text">The words and the grade.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// It is not being handled, the answer has no text, a plan (B) names no day ahead, or an impossible one (C) no reason.
    /// </exception>
    public void DraftAnswer(AnswerText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        var round = UnderWay();
        var words = Optional(text.Text, TextBounds.Clause, nameof(text.Text));
        new AnswerHasText(words.Length, Cite("motion-answer", moment.Today)).Enforce();
        new PlanNamesADayAhead(text.Grade, text.PlannedFor, moment.Today).Enforce();
        var reason = Optional(text.Reason, TextBounds.Reason, nameof(text.Reason));
        new ImpossibleHasItsReason(text.Grade, reason.Length).Enforce();
        Put(round with
        {
            Answer = new(text with { Text = words, Reason = reason }, moment.Today),
            CoHandlers = [.. round.CoHandlers.Select(part => part with { SignedBy = null, SignedOn = null })],
        });
    }

    /// <summary>Puts files with the drafted answer, before it leaves. It is done with the draft, which voids signatures itself.</summary>
    /// <param name="files">The files; may be none.</param>
    /// <exception cref="RefusedException">It is not being handled, no answer is drafted, or there are more than <see cref="MostFiles"/> then.</exception>
    public void AttachToAnswer(IReadOnlyList<FileId> files)
    {
        var round = UnderWay();
        new AnswerIsDrafted(round.Answer is not null).Enforce();
        Put(round with { AnswerFiles = Joined(round.AnswerFiles, files) });
    }

    /// <summary>A co-handler signs the draft (会签).</summary>
    /// <param name="department">The co-handler.</param>
    /// <param name="signer">Who signs for it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">There is no draft, the department is no co-handler, or it signed already.</exception>
    public void SignAnswer(string department, string signer, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = UnderWay();
        new AnswerIsDrafted(round.Answer is not null).Enforce();
        var part = round.CoHandlers.FirstOrDefault(p => p.Department == department);
        new CoHandlerIsYetToSign(department, part is not null, part?.SignedOn).Enforce();
        var signed = part! with { SignedBy = Needed(signer, TextBounds.Name, "Signer"), SignedOn = moment.Today };
        Put(round with { CoHandlers = [.. round.CoHandlers.Select(p => p.Department == department ? signed : p)] });
    }

    /// <summary>The answer leaves, signed by the lead department's head and by every co-handler; all authors are asked to rate it.</summary>
    /// <param name="number">The answer's number.</param>
    /// <param name="signer">The lead department's head.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Answered</c>.</returns>
    /// <exception cref="RefusedException">
    /// There is no draft, a co-handler has not signed, the day of the plan has gone by, or number or signer is missing.
    /// </exception>
    public string SendAnswer(string number, string signer, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = UnderWay();
        foreach (var rule in ConditionsToSend(moment.Today))
        {
            rule.Enforce();
        }

        var sent = round.Answer! with
        {
            Number = Needed(number, TextBounds.Line, "Number"), Signer = Needed(signer, TextBounds.Name, "Signer"), SentOn = moment.Today,
        };
        Put(round with { Answer = sent, Surveys = [new(SurveyOccasion.Answer, moment.Today, [])] });
        Go(MotionState.Rating, moment.Today, MotionPeriods.Rating);
        return "Answered";
    }

    /// <summary>An author rates. The last one to do so settles what follows; so do the days when they are over.</summary>
    /// <param name="author">Who rates.</param>
    /// <param name="value">The rating.</param>
    /// <param name="remark">What is added; may be empty.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>
    /// Null while others are awaited; then <c>Dissatisfied</c> (a higher leader handles it again), <c>Planned</c> or
    /// <c>Accepted</c>; <c>Unsettled</c> where nobody stands above the leader whose answer leaves somebody dissatisfied.
    /// </returns>
    /// <exception cref="RefusedException">Nothing is asked, the person is no author, or rated already.</exception>
    public string? Rate(RepresentativeId author, Satisfaction value, string remark, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Rating).Enforce();
        var round = Record.Round!;
        var survey = round.Surveys[^1];
        var who = Record.Authors.FirstOrDefault(person => person.Id == author);
        new RaterIsAnAuthor(author, who is not null).Enforce();
        new RaterRatesOnce(who!.Name, survey.Ratings.FirstOrDefault(rating => rating.By.Id == author)?.On).Enforce();
        var rated = survey with
        {
            Ratings = [.. survey.Ratings, new(who, value, Optional(remark, TextBounds.Reason, "Remark"), moment.Today)],
        };
        Put(round with { Surveys = [.. round.Surveys.SkipLast(1), rated] });
        return rated.Ratings.Count == Record.Authors.Count ? SettleRating(moment.Today) : null;
    }

    /// <summary>The lead department reports on what was planned (B), each quarter until it is done; then all are asked again.</summary>
    /// <param name="report">Done, or what is left and by when.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>PlanDone</c>; null while it is under way.</returns>
    /// <exception cref="RefusedException">Nothing is planned, the report is missing, or its new day does not lie ahead.</exception>
    public string? ReportPlan(PlanReport report, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Planned).Enforce();
        new PlanNamesADayAhead(report.IsDone ? AnswerGrade.Done : AnswerGrade.Planned, report.PlannedFor, moment.Today).Enforce();
        var text = Needed(report.Report, TextBounds.Text, nameof(report.Report));
        var round = Record.Round!;
        round = round with { Reviews = [.. round.Reviews, new(report.IsDone, text, report.PlannedFor, moment.Today)] };
        if (!report.IsDone)
        {
            Put(round);
            AwaitPlan(Record.Standing.Since, moment.Today);
            return null;
        }

        Put(round with { Surveys = [.. round.Surveys, new(SurveyOccasion.PlanDone, moment.Today, [])] });
        Go(MotionState.Rating, moment.Today, MotionPeriods.Rating);
        return "PlanDone";
    }

    /// <summary>办结: the union closes it.</summary>
    /// <param name="summary">What came of it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Closed</c>.</returns>
    /// <exception cref="RefusedException">It is not rated yet or still planned, or the summary is missing.</exception>
    public string Close(string summary, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Closing).Enforce();
        Record = Record with { Closing = new(Needed(summary, TextBounds.Text, "Summary"), moment.Today) };
        End(MotionState.Closed, moment.Today);
        return "Closed";
    }

    private IReadOnlyList<Rule> ConditionsToSend(DateOnly today) =>
    [
        Stands(MotionState.Handling),
        new AnswerIsDrafted(Record.Round?.Answer is not null),
        new PlanNamesADayAhead(Record.Round?.Answer?.Draft.Grade ?? AnswerGrade.Done, Record.Round?.Answer?.Draft.PlannedFor, today),
        new EveryCoHandlerHasSigned(
            Record.Round?.AwaitedSignatures ?? [], Record.Round?.CoHandlers.Count ?? 0, Cite("motion-assignment", today)),
    ];

    private string SettleRating(DateOnly today)
    {
        var round = Record.Round!;
        var survey = round.Surveys[^1];
        if (survey.IsDissatisfied && !round.IsHighestLeader)
        {
            Go(MotionState.Assigning, today, MotionPeriods.Assigning);
            return "Dissatisfied";
        }

        if (round.PlannedFor is not null && survey.Occasion == SurveyOccasion.Answer)
        {
            AwaitPlan(today, today);
            return "Planned";
        }

        Go(MotionState.Closing, today, MotionPeriods.Closing);
        return survey.IsDissatisfied ? "Unsettled" : "Accepted";
    }

    /// <summary>A plan comes back on its day or after three months, whichever is first; a day that went by meanwhile is today.</summary>
    private void AwaitPlan(DateOnly since, DateOnly today)
    {
        var quarter = After(today, MotionPeriods.Reviewing);
        var next = Record.Round!.PlannedFor is { } planned && planned < quarter ? planned : quarter;
        Record = Record with { Standing = new(MotionState.Planned, since, Later(next, today)) };
    }
}
