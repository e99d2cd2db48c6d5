namespace Host.Studio.Api.Shapes;

/// <param name="Items">Everything there is.</param>
/// <param name="Count">How many that are.</param>
internal sealed record Listed<T>(IReadOnlyList<T> Items, int Count)
{
    public static Listed<T> Of(IReadOnlyList<T> items) => new(items, items.Count);
}
