using System.Text.Json.Serialization;

namespace Domain;

/// <summary>Identifies a stored file.</summary>
[JsonConverter(typeof(IdJsonConverter<FileId>))]
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    /// <inheritdoc />
    public static FileId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
