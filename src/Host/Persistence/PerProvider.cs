using System.Collections.Concurrent;

namespace Host.Persistence;

/// <summary>
/// A query that is compiled once for each provider's store, because a compiled query holds to the model of one. A program
/// has one provider; its tests have several.
/// </summary>
internal sealed class PerProvider<TQuery>(Func<TQuery> compile)
{
    private readonly ConcurrentDictionary<Type, TQuery> compiled = new();

    /// <summary>The query for this store's provider.</summary>
    public TQuery For(Store store) => compiled.GetOrAdd(store.GetType(), (_, make) => make(), compile);
}
