using Domain;
using Domain.Law;
using Host.Pages.Deadlines;

namespace Host.Api.Deadlines;

/// <summary>One rule of a comparison.</summary>
public sealed record PlaceRowAnswer(string Rule, Words Demands, Citation Article, Confidence Confidence)
{
    public static PlaceRowAnswer Of(RuleRow row) => new(row.Id, RowText.Of(row), row.ToCitation(), row.Confidence);
}
