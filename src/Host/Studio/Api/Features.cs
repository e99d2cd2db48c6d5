using Host.Studio.Api.Shapes;

namespace Host.Studio.Api;

/// <summary>Optional parts of Elsa that the Studio asks for. There are none: the viewer asks every five seconds instead.</summary>
internal static class Features
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/features/installed", () => StudioJson.Ok(Listed<string>.Of([])));
}
