using System.Reflection;
using Domain;
using Domain.Organisations;
using Domain.Procedures;
using Workflows.Catalogue;

namespace Host.Pipeline;

/// <summary>What an act's attributes say of it.</summary>
/// <param name="Type">The act's record.</param>
/// <param name="Name">Its stored name.</param>
/// <param name="Title">Its title.</param>
/// <param name="During">Activity types during which it can be done; empty where it needs no open duty.</param>
/// <param name="By">Offices that may do it; empty means nobody.</param>
internal sealed record ActDeclaration(
    Type Type, string Name, Words Title, IReadOnlyList<string> During, IReadOnlyList<Office> By)
{
    /// <summary>Whether people fill it in, on a form or over the API.</summary>
    public bool HasForm => !Type.IsDefined(typeof(WithoutFormAttribute), inherit: false);

    /// <summary>The aggregate on which it is done; null for an act that is on no case.</summary>
    public Type? Aggregate { get; } = AggregateOf(Type);

    public bool IsOnCase => Type.IsSubclassOf(typeof(CaseAct));

    /// <summary>Whether it can be done on cases of this family at all.</summary>
    public bool IsOn(ICaseAggregate whole) => Aggregate?.IsInstanceOfType(whole) == true;

    /// <summary>The offices that may do it in a case: whose duty it is may depend on which side made the offer.</summary>
    public IReadOnlyList<Office> OfficesWhereOfferedBy(Side offeredBy) => During.Count == 0
        ? By
        : [.. By.Where(office => During.Any(activity => ActivityCatalogue.Find(activity)!.OfficesWhereOfferedBy(offeredBy).Contains(office)))];

    public static ActDeclaration Of(Type type)
    {
        var act = type.GetCustomAttribute<ActAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} has no [Act] with its name and title.");
        return new ActDeclaration(
            type,
            act.Name,
            act.Title,
            type.GetCustomAttribute<DuringAttribute>()?.Activities ?? [],
            type.GetCustomAttribute<ByAttribute>()?.Offices ?? []);
    }

    private static Type? AggregateOf(Type act)
    {
        var based = act.GetNestedTypes(BindingFlags.NonPublic).SelectMany(BasesOf)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(CaseActHandler<,>));
        return based?.GetGenericArguments()[1];
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var based = type.BaseType; based is not null; based = based.BaseType)
        {
            yield return based;
        }
    }
}
