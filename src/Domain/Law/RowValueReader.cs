using System.Globalization;
using System.Text.Json;

namespace Domain.Law;

/// <summary>Reads a row's value, unit, bound and whether the value itself is inside.</summary>
/// <param name="faults">Takes every fault.</param>
internal sealed class RowValueReader(FaultCollector faults)
{
    /// <summary>No statute has a larger number; in years it still ends inside the calendar.</summary>
    private const int Largest = 1000;

    /// <summary>The value, or null where it has a fault, which is then noted.</summary>
    public RowValue? Read(JsonElement row, string path)
    {
        var before = faults.Faults.Count;
        var unit = faults.Choice((row, path), "unit", PackNames.Units);
        var bound = faults.Choice((row, path), "bound", PackNames.Bounds, required: unit == RuleUnit.Ratio);
        var bounded = bound is Bound.AtLeast or Bound.AtMost;
        var inclusive = faults.Flag(row, path, "inclusive", required: bounded);
        if (unit == RuleUnit.Ratio && bound == Bound.Exactly)
        {
            faults.Add($"{path}.bound", "a share must be at-least or at-most", "比例应当是不少于（at-least）或者不超过（at-most）");
        }

        var ratio = unit == RuleUnit.Ratio ? Share(row, path, !(inclusive ?? true)) : null;
        var number = unit is null or RuleUnit.Ratio ? null : Number(row, path, unit.Value);
        var tiers = Tiers(row, path, unit);
        return faults.Faults.Count == before
            ? new(unit!.Value, number, ratio, tiers, bound ?? Bound.Exactly, inclusive ?? true)
            : null;
    }

    private int? Number(JsonElement row, string path, RuleUnit unit)
    {
        if (unit is RuleUnit.None or RuleUnit.Seats)
        {
            if (faults.Find(row, path, "value") is not null)
            {
                var none = unit == RuleUnit.None;
                faults.Add(
                    $"{path}.value",
                    none ? "has no unit: a row of unit none holds no value" : "stands in the tiers: a row of unit seats holds no value of its own",
                    none ? "没有单位的规则不填数值" : "席位的数值写在各档之中，此处不填");
            }

            return null;
        }

        var number = faults.Number(row, path, "value");
        if (number is < 1 or > Largest)
        {
            faults.Add($"{path}.value", $"is {number}, but must lie between 1 and {Largest}", $"为{number}，应当在1至{Largest}之间");
        }
        else if (unit == RuleUnit.PerYear && 12 % number != 0)
        {
            faults.Add(
                $"{path}.value",
                $"is {number}, but a year cannot be divided so into whole months",
                $"为{number}，一年不能这样分成整月");
        }

        return number;
    }

    private IReadOnlyList<SeatTier> Tiers(JsonElement row, string path, RuleUnit? unit)
    {
        if (unit == RuleUnit.Seats)
        {
            return new SeatTierReader(faults).Read(row, path);
        }

        if (faults.Find(row, path, "tiers") is not null)
        {
            faults.Add($"{path}.tiers", "only a row of unit seats has steps");
        }

        return [];
    }

    private Ratio? Share(JsonElement row, string path, bool strict)
    {
        if (faults.Text(row, path, "value") is not { } text)
        {
            return null;
        }

        if (text.Split('/') is [var over, var under] && Whole(over) is { } numerator && Whole(under) is { } denominator
            && numerator >= 1 && denominator >= numerator)
        {
            return new(numerator, denominator, strict);
        }

        faults.Add(
            $"{path}.value",
            $"\"{text}\" is no share such as 2/3, above nothing and at most the whole",
            $"“{text}”不是2/3这样大于零、不超过全部的比例");
        return null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
