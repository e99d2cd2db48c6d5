namespace Host.Studio.Cases;

/// <param name="Cases">The cases of this page.</param>
/// <param name="Total">How many cases the whole list has.</param>
internal sealed record StudioCasePage(IReadOnlyList<StudioCase> Cases, int Total);
