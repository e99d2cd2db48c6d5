using Domain;
using Domain.Law;

namespace Host.Api.Deadlines;

/// <summary>One rule in force that sets a last day or a window.</summary>
/// <param name="Rule">The row of the rule pack.</param>
/// <param name="Matter">What it settles.</param>
/// <param name="Place">Six digits; <c>000000</c> for the nation.</param>
/// <param name="Kind">The kind of contract that it names; null for every kind.</param>
/// <param name="Period">Its length.</param>
/// <param name="Direction">Which way it runs.</param>
/// <param name="Explanation">What it says, in our own words.</param>
/// <param name="Article">Its article.</param>
/// <param name="Confidence">How sure the row is.</param>
public sealed record DeadlineAnswer(
    string Rule, string Matter, string Place, ContractKind? Kind, Words? Period, Direction Direction, Words Explanation,
    Citation Article, Confidence Confidence)
{
    public static DeadlineAnswer Of(RuleRow row) => new(
        row.Id, row.Matter, row.Place, row.Kind, row.Period?.Text, row.Direction, row.Explanation, row.ToCitation(), row.Confidence);
}
