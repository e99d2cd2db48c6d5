using Domain;
using Domain.Law.Comparing;

namespace Host.Api.Deadlines;

/// <summary>One point, place by place.</summary>
/// <param name="Point">Its short name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Places">What each place says.</param>
public sealed record PlaceLineAnswer(string Point, Words Title, IReadOnlyList<PlaceCellAnswer> Places)
{
    public static PlaceLineAnswer Of(ComparedLine line) => new(
        line.Matter.Name,
        line.Matter.Title,
        [.. line.Cells.Select(c => new PlaceCellAnswer(c.Place, c.From, c.Differs, [.. c.Rows.Select(PlaceRowAnswer.Of)]))]);
}
