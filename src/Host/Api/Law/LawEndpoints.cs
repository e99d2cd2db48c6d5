using Domain.Calendar;
using Domain.Congress;
using Domain.Law;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Api.Law;

/// <summary>By when, whether a vote carries, and which days people work: for other programs, without a sign-in.</summary>
internal static class LawEndpoints
{
    public static void MapLaw(this RouteGroupBuilder api)
    {
        var law = api.MapGroup("/law").AllowAnonymous().RequireRateLimiting(LawLimit.Policy).WithTags("law");
        law.MapGet("/deadline", Deadline).Describe<LastDayFoundAnswer>(LawDescriptions.Deadline);
        law.MapGet("/vote", Vote).Describe<VoteProofAnswer>(LawDescriptions.Vote);
        law.MapGet("/calendar/{year}", Calendar).Describe<CalendarAnswer>(LawDescriptions.Calendar);
    }

    internal static Results<Ok<LastDayFoundAnswer>, ProblemHttpResult> Deadline(
        [AsParameters] DeadlineQuery query, LawBook book, WorkingDayCalendar calendar)
    {
        var reader = new QuestionReader();
        var place = reader.Place(query.Place);
        var rule = reader.Rule(query.Rule);
        var day = reader.Day("event", query.Event);
        var kind = reader.Choice("kind", query.Kind, Choices.Contracts);
        var question = new LastDayQuestion(rule, place, kind, day, reader.Day("on", query.On, day))
        {
            Employer = reader.ChoiceIfAny("unit", query.Unit, Choices.Units),
        };
        if (reader.Faults.Count > 0)
        {
            return Unreadable(reader);
        }

        return KnownPlaces.Fault(book, place) is { } unknown
            ? TypedResults.Problem(LawProblem.Of(StatusCodes.Status404NotFound, unknown))
            : new LastDayFinder(book, calendar).Find(question) switch
            {
                LastDayFound found => TypedResults.Ok(LastDayFoundAnswer.Of(question, found)),
                LastDayMissing { Gap: LastDayGap.NoRule } none => TypedResults.Problem(OtherKind.Named(none, question, book).ToProblem("event")),
                var gap => TypedResults.Problem(((LastDayMissing)gap).ToProblem(query.On is null ? "event" : "on")),
            };
    }

    internal static Results<Ok<VoteProofAnswer>, ProblemHttpResult> Vote(
        [AsParameters] VoteQuery query, LawBook book, WorkingDayCalendar calendar, TimeProvider clock)
    {
        var reader = new QuestionReader();
        var question = VoteReading.Read(reader, query, Shanghai.DayOf(clock.GetUtcNow()));
        if (reader.Faults.Count > 0)
        {
            return Unreadable(reader);
        }

        if (KnownPlaces.Fault(book, question.Place) is { } unknown)
        {
            return TypedResults.Problem(LawProblem.Of(StatusCodes.Status404NotFound, unknown));
        }

        if (VoteReading.Impossible(question) is { Count: > 0 } impossible)
        {
            return TypedResults.Problem(LawProblem.Of(StatusCodes.Status422UnprocessableEntity, impossible));
        }

        var finder = new VoteFinder(book, calendar);
        return finder.Gap(question) is { } gap
            ? TypedResults.Problem(gap.ToProblem("on"))
            : TypedResults.Ok(VoteProofAnswer.Of(question, finder.Prove(question)));
    }

    internal static Results<Ok<CalendarAnswer>, ProblemHttpResult> Calendar(string year, WorkingDayCalendar calendar)
    {
        var reader = new QuestionReader();
        var asked = reader.Year("year", year);
        return reader.Faults.Count > 0 ? Unreadable(reader) : TypedResults.Ok(CalendarAnswer.Of(asked, calendar));
    }

    private static ProblemHttpResult Unreadable(QuestionReader reader) =>
        TypedResults.Problem(LawProblem.Of(StatusCodes.Status400BadRequest, reader.Faults));
}
