namespace Host.Studio.Api;

/// <summary>What is left over: a write is refused with its reason, a path that nobody knows is not found. Never a page.</summary>
internal static class ReadOnly
{
    private static readonly string[] Writes = ["POST", "PUT", "PATCH", "DELETE"];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapMethods("/{**path}", Writes, StudioProblem.ReadOnly);
        api.MapGet("/{**path}", StudioProblem.NotFound);
    }
}
