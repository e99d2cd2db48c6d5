using System.Text.Json;
using Domain.Motions.Awards;
using Host.Pipeline;

namespace Host.Seeds;

/// <summary>What the award of motions begins with where a union has set nothing of its own: practice, no law.</summary>
internal sealed record MotionsPractice
{
    private const int Known = 1;

    public required int Format { get; init; }

    public string Note { get; init; } = "";

    public required AwardRule Awards { get; init; }

    /// <exception cref="FaultsException">The file is not what the program reads.</exception>
    public static MotionsPractice Read(string json)
    {
        const string file = "seeds/motions-practice.json";
        try
        {
            var read = JsonSerializer.Deserialize<MotionsPractice>(json, ActJson.Options);
            return read?.Format == Known ? read : throw new FaultsException([new(file, "$.format", $"is not {Known}")]);
        }
        catch (JsonException e)
        {
            throw new FaultsException([new(file, e.Path ?? "$", e.Message)]);
        }
    }
}
