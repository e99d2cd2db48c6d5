using Domain;
using Domain.Organisations;
using Host.Api.Cases;
using Host.Pages.Forms;
using Host.Pipeline;

namespace Host.Api.Acts;

/// <summary>An act that can be sent over the API.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Where it is posted to.</param>
/// <param name="By">The offices that may do it.</param>
/// <param name="During">The activities during which it is open; empty where it needs none.</param>
/// <param name="Fields">What it says, in the order of the form.</param>
public sealed record ActAnswer(
    string Name, Words Title, string Path, IReadOnlyList<Office> By, IReadOnlyList<string> During,
    IReadOnlyList<FieldAnswer> Fields)
{
    internal static ActAnswer Of(ActDeclaration act) => new(
        act.Name, act.Title, "/api" + ActEndpoints.RouteOf(act).Replace(":guid", "", StringComparison.Ordinal), [.. act.By.Where(o => o != Office.System)], act.During,
        [.. FormSchema.Of(act.Type).Select(FieldAnswer.Of)]);
}
