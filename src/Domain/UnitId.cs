using System.Text.Json.Serialization;

namespace Domain;

/// <summary>Identifies a unit: a union, an employer, a labour authority or a federation.</summary>
[JsonConverter(typeof(IdJsonConverter<UnitId>))]
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    /// <inheritdoc />
    public static UnitId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
