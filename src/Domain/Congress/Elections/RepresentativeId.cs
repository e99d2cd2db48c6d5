using System.Text.Json.Serialization;

namespace Domain.Congress.Elections;

/// <summary>Identifies a person as representative or candidate for it.</summary>
[JsonConverter(typeof(IdJsonConverter<RepresentativeId>))]
public readonly record struct RepresentativeId(Guid Value) : IId<RepresentativeId>
{
    /// <inheritdoc />
    public static RepresentativeId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
