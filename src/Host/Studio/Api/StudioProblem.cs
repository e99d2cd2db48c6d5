using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Studio.Api;

/// <summary>Refusals in the two shapes that the Studio can show.</summary>
internal static class StudioProblem
{
    /// <summary>
    /// Every write. 400 and not 403: the Studio shows the message of a 400 and breaks down on a 403.
    /// </summary>
    public static IResult ReadOnly(HttpContext http) => Of(
        StatusCodes.Status400BadRequest,
        StudioLanguage.IsEnglish(http)
            ? "The diagrams can only be read here; a case is advanced on its own page."
            : "流程图在此仅供查看；办理案件请在案件页面进行。");

    /// <summary>There is no such thing, or not for this person: the two look alike.</summary>
    public static IResult NotFound(HttpContext http) => Of(
        StatusCodes.Status404NotFound, StudioLanguage.IsEnglish(http) ? "Not found." : "未找到。");

    private static JsonHttpResult<JsonObject> Of(int status, string message) => TypedResults.Json(
        new JsonObject
        {
            ["title"] = message,
            ["status"] = status,
            ["errors"] = new JsonObject { ["studio"] = new JsonArray(message) },
        },
        StudioJson.Options, "application/problem+json", status);
}
