namespace Host.Studio.Api.Shapes;

/// <param name="Items">The rows of this page.</param>
/// <param name="TotalCount">The rows of the whole list; the pager counts by it.</param>
internal sealed record Paged<T>(IReadOnlyList<T> Items, int TotalCount);
