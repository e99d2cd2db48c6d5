using System.Text.Json.Serialization;

namespace Domain.Congress.Ballots;

/// <summary>Identifies a secret ballot.</summary>
[JsonConverter(typeof(IdJsonConverter<BallotId>))]
public readonly record struct BallotId(Guid Value) : IId<BallotId>
{
    /// <inheritdoc />
    public static BallotId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
