using System.Text.Json;
using System.Text.Json.Serialization;

namespace Domain;

/// <summary>Writes an identifier as its GUID's text: <c>"5f0c..."</c>.</summary>
/// <typeparam name="TId">The identifier's type.</typeparam>
internal sealed class IdJsonConverter<TId> : JsonConverter<TId>
    where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TId.From(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
