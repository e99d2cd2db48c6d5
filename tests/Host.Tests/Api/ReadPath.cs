namespace Host.Tests.Api;

/// <summary>One address that answers with something to read.</summary>
/// <param name="Method">GET; POST where a list is asked for by POST, as the Studio does.</param>
/// <param name="Address">Path and query, filled in.</param>
internal sealed record ReadPath(HttpMethod Method, string Address)
{
    public override string ToString() => $"{Method} {Address}";
}
