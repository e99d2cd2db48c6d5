namespace Host.Pages.Layout;

/// <summary>The build, as it stands behind style sheet and script, so that a browser never mixes two releases.</summary>
internal static class Build
{
    public static string Version { get; } = typeof(Build).Module.ModuleVersionId.ToString("N")[..8];
}
