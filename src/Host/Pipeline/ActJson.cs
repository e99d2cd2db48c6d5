using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Host.Pipeline;

/// <summary>How acts are read from requests and written into the ledger: camel case, kebab-case names, Chinese as it is.</summary>
internal static class ActJson
{
    /// <summary>For requests and answers.</summary>
    public static JsonSerializerOptions Options { get; } = Make(recorded: false);

    /// <summary>For ledger entries: without what is marked <see cref="NotRecordedAttribute"/>.</summary>
    public static JsonSerializerOptions Recorded { get; } = Make(recorded: true);

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }

    private static JsonSerializerOptions Make(bool recorded)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { recorded ? HideUnrecorded : Nothing } };
        options.MakeReadOnly();
        return options;
    }

    private static void Nothing(JsonTypeInfo type)
    {
    }

    private static void HideUnrecorded(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.IsDefined(typeof(NotRecordedAttribute), inherit: true) == true)
            {
                property.ShouldSerialize = (_, _) => false;
            }
        }
    }
}
