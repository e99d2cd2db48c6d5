using System.Text.Json.Serialization;

namespace Domain;

/// <summary>Identifies one bargaining case.</summary>
[JsonConverter(typeof(IdJsonConverter<CaseId>))]
public readonly record struct CaseId(Guid Value) : IId<CaseId>
{
    /// <inheritdoc />
    public static CaseId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
