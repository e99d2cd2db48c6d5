using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Host.Pipeline;

/// <summary>The fields of a type that carry bounds, or rows that do; read by reflection once per type.</summary>
internal static class CheckedFields
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<CheckedField>> Known = [];

    public static IReadOnlyList<CheckedField> Of(Type type) => Known.GetOrAdd(type, Read);

    private static IReadOnlyList<CheckedField> Read(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => new CheckedField(p, [.. p.GetCustomAttributes<ValidationAttribute>()], HasRows(p.PropertyType)))
            .Where(f => f.Rules.Count > 0 || f.HasParts),
    ];

    private static bool HasRows(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [{ IsClass: true } row] && row != typeof(string);
}
