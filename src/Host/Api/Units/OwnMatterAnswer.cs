using Domain;
using Domain.Law.OwnRules;
using Host.Api.Law;
using Host.Pages.Law;

namespace Host.Api.Units;

/// <summary>One matter that a unit may settle itself.</summary>
/// <param name="Matter">Its name, such as <c>motion-reply</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Limit">On which side of the law's value the unit keeps.</param>
/// <param name="Own">The unit's own rule in force; left out where it has none.</param>
/// <param name="Law">What the packs say; left out where they say nothing.</param>
/// <param name="Holds">The rule that holds; left out where there is none.</param>
public sealed record OwnMatterAnswer(string Matter, Words Title, OwnLimit Limit, RowAnswer? Own, RowAnswer? Law, string? Holds)
{
    public static OwnMatterAnswer Of(OwnMatterLine line) => new(
        line.Matter.Name, line.Matter.Title, line.Matter.Limit, line.Own is { } own ? RowAnswer.Of(own) : null,
        line.Finding?.Law is { } law ? RowAnswer.Of(law) : null, line.Finding?.Row.Id);
}
