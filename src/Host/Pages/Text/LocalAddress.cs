namespace Host.Pages.Text;

/// <summary>Lets only addresses of this program through, so that a link cannot send a person elsewhere after signing in.</summary>
internal static class LocalAddress
{
    public static string Of(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\')
            && !address.Any(char.IsControl)
            ? address
            : "/";
}
