using System.Text.Json;
using Domain.Congress.Ballots;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Ballots;

/// <summary>How a ballot is kept in its row.</summary>
internal static class BallotFormat
{
    /// <summary>The ballot as it stands, its phase and its papers given out being those of the row.</summary>
    public static SecretBallot Read(BallotRow row) =>
        JsonSerializer.Deserialize<SecretBallot>(row.Record, ActJson.Options)! with { Phase = row.Phase, Issued = row.Issued };

    public static string Write(SecretBallot ballot) => JsonSerializer.Serialize(ballot, ActJson.Options);

    public static IReadOnlyDictionary<string, PaperSeal> Seals(BallotRow row) =>
        JsonSerializer.Deserialize<Dictionary<string, PaperSeal>>(row.Seals, ActJson.Options)!;

    public static string Write(IReadOnlyDictionary<string, PaperSeal> seals) => JsonSerializer.Serialize(seals, ActJson.Options);
}
