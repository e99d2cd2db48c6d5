using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Domain.Procedures;

/// <summary>How every family writes its record: JSON, camel case, enum values in kebab case, Chinese as it is.</summary>
internal static class StoredForm
{
    /// <summary>What writes and reads one family's record.</summary>
    /// <typeparam name="TStored">The record with the number of its format.</typeparam>
    /// <param name="generated">The family's generated readers and writers.</param>
    /// <param name="sparse">The types of which empty lists, and lists that follow from the rest, are left out.</param>
    public static JsonTypeInfo<TStored> Of<TStored>(IJsonTypeInfoResolver generated, params Type[] sparse) =>
        (JsonTypeInfo<TStored>)Options(generated, sparse).GetTypeInfo(typeof(TStored));

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver generated, Type[] sparse) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = generated.WithAddedModifier(type => LeaveOutEmptyLists(type, sparse)),
    };

    private static void LeaveOutEmptyLists(JsonTypeInfo type, Type[] sparse)
    {
        foreach (var property in type.Properties.Where(p => sparse.Contains(type.Type) && !p.IsRequired))
        {
            var isStored = property.AttributeProvider is PropertyInfo { CanWrite: true };
            property.ShouldSerialize = (_, value) => isStored && value is not (null or ICollection { Count: 0 });
        }
    }
}
