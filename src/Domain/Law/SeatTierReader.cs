using System.Text.Json;

namespace Domain.Law;

/// <summary>Reads the steps of a row of unit seats.</summary>
/// <param name="faults">Takes every fault.</param>
internal sealed class SeatTierReader(FaultCollector faults)
{
    /// <summary>No enterprise has more staff.</summary>
    private const int Largest = 10_000_000;

    /// <summary>The steps in rising order, or nothing where they have a fault, which is then noted.</summary>
    public IReadOnlyList<SeatTier> Read(JsonElement row, string path)
    {
        List<SeatTier> tiers = [];
        foreach (var (at, item) in faults.Items(row, path, "tiers"))
        {
            if (One(item, at) is not { } tier)
            {
                continue;
            }

            if (tier.Staff <= (tiers is [.., var last] ? last.Staff : 0))
            {
                faults.Add($"{at}.staff", $"is {tier.Staff}, but must be above the step before it");
            }

            tiers.Add(tier);
        }

        if (tiers is [var first, ..] && first.Staff != 1)
        {
            faults.Add($"{path}.tiers[0].staff", "must be 1: the formula says something of every enterprise");
        }

        return tiers;
    }

    private SeatTier? One(JsonElement item, string at)
    {
        var before = faults.Faults.Count;
        if (!faults.IsObject(item, at, "staff", "seats", "more", "per"))
        {
            return null;
        }

        var (staff, seats) = (faults.Number(item, at, "staff"), faults.Number(item, at, "seats"));
        var (more, per) = (faults.Number(item, at, "more", required: false), faults.Number(item, at, "per", required: false));
        if (more is null != per is null)
        {
            faults.Add(at, "more and per stand together or not at all");
        }

        if (new[] { staff, seats, more, per }.Any(number => number is < 1 or > Largest))
        {
            faults.Add(at, $"every number must lie between 1 and {Largest}");
        }

        return faults.Faults.Count == before ? new(staff!.Value, seats!.Value, more ?? 0, per ?? 0) : null;
    }
}
