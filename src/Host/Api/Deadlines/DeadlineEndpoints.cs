using Domain.Law;
using Host.Pages.Layout;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Api.Deadlines;

/// <summary>The periods of the rule packs.</summary>
internal static class DeadlineEndpoints
{
    public static void MapDeadlines(this RouteGroupBuilder api) =>
        api.MapGet("/deadlines", List).RequireAuthorization().WithTags("deadlines")
            .WithSummary("期限规则 / The periods in force on a day, today where none is given")
            .Produces<IReadOnlyList<DeadlineAnswer>>();

    private static Ok<IEnumerable<DeadlineAnswer>> List(LawBook law, Visitor visitor, DateOnly? on)
    {
        var day = on ?? visitor.Today;
        return TypedResults.Ok(law.Rows
            .Where(r => r.Direction != Direction.None && r.Value is not null && r.IsInForceOn(day))
            .OrderBy(r => r.Place, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)
            .Select(DeadlineAnswer.Of));
    }
}
