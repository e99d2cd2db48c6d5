using System.Text.Json.Serialization;

namespace Domain;

/// <summary>Identifies a person's account; which offices it holds is recorded apart.</summary>
[JsonConverter(typeof(IdJsonConverter<AccountId>))]
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    /// <inheritdoc />
    public static AccountId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
