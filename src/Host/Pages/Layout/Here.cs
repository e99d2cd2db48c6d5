namespace Host.Pages.Layout;

/// <summary>The address that is being answered.</summary>
internal sealed class Here(IHttpContextAccessor http)
{
    public string Path => http.HttpContext?.Request.Path.Value ?? "/";

    /// <summary>Path and query, to come back to.</summary>
    public string Address => http.HttpContext is { Request: var request } ? request.Path + request.QueryString : "/";

    /// <summary>The same, as part of another address's query.</summary>
    public string Escaped => Uri.EscapeDataString(Address);
}
