using Domain;
using Domain.Law;
using Microsoft.AspNetCore.Mvc;

namespace Host.Api.Law;

/// <summary>How a question without an answer is answered: each gap with its status and its name.</summary>
internal static class LastDayGaps
{
    /// <param name="missing">The gap.</param>
    /// <param name="dayParameter">The parameter that holds the day by whose rules it is judged.</param>
    public static ProblemDetails ToProblem(this LastDayMissing missing, string dayParameter)
    {
        var (status, parameter, name) = Of(missing.Gap, dayParameter);
        var problem = LawProblem.Of(status, new LawFault(parameter, name, missing.Why));
        if (missing.Earliest is { } earliest)
        {
            problem.Extensions["earliest"] = earliest;
        }

        if (missing.Row is { } row)
        {
            problem.Extensions["names"] = RowAnswer.Of(row);
        }

        if (missing.GaveWay.Count > 0)
        {
            problem.Extensions["gaveWay"] = missing.GaveWay.Select(RowAnswer.Of).ToArray();
        }

        return problem;
    }

    private static (int Status, string Parameter, string Name) Of(LastDayGap gap, string day) => gap switch
    {
        LastDayGap.UnknownPlace => (StatusCodes.Status404NotFound, "place", "law.place-is-known"),
        LastDayGap.UnknownRule => (StatusCodes.Status404NotFound, "rule", "law.rule-is-known"),
        LastDayGap.RuleOfAnotherPlace => (StatusCodes.Status404NotFound, "place", "law.rule-holds-in-the-place"),
        LastDayGap.RuleOfAnotherUnit => (StatusCodes.Status404NotFound, "unit", "law.rule-holds-for-the-unit"),
        LastDayGap.NoRule => (StatusCodes.Status404NotFound, "rule", "law.place-has-such-a-rule"),
        LastDayGap.NamesNoPeriod => (StatusCodes.Status404NotFound, "rule", "law.rule-names-a-period"),
        LastDayGap.NotYetInForce or LastDayGap.NoLongerInForce => (StatusCodes.Status404NotFound, day, "law.rule-is-in-force"),
        LastDayGap.BeyondTheCalendar => (StatusCodes.Status400BadRequest, "event", "law.day-is-in-the-calendar"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "A gap without a status."),
    };
}
