using Domain;

namespace Host.Pages.Deadlines;

/// <summary>One rule that sets a last day or a window, in words.</summary>
public sealed record DeadlineRule(string Id, string Place, string Length, Words Explanation, Citation Article);
