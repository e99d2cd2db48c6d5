namespace Host.Pipeline;

/// <summary>Every act of this program, found once at start.</summary>
internal sealed class ActRegistry
{
    private readonly Dictionary<string, ActDeclaration> byName;
    private readonly Dictionary<Type, ActDeclaration> byType;

    public ActRegistry()
    {
        All = [.. typeof(ActRegistry).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Act)))
            .Select(ActDeclaration.Of)
            .OrderBy(d => d.Name, StringComparer.Ordinal)];
        byName = All.ToDictionary(d => d.Name);
        byType = All.ToDictionary(d => d.Type);
    }

    public IReadOnlyList<ActDeclaration> All { get; }

    public ActDeclaration? Find(string name) => byName.GetValueOrDefault(name);

    public ActDeclaration Of(Type act) => byType[act];

    /// <summary>The acts that can be done while an activity of this type is open.</summary>
    public IEnumerable<ActDeclaration> During(string activityType) => All.Where(d => d.During.Contains(activityType));
}
