using System.ComponentModel.DataAnnotations;
using Domain.Congress.Welfare;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Papers with the same order of preference.</summary>
public sealed record RankingLine
{
    [Label("排序", "Order of preference", Hint = "方案序号，最优先的在前，如：2，1，3", HintEn = "The options’ numbers, the most preferred first, such as 2, 1, 3"), Required, MinLength(1), MaxLength(30)]
    public required IReadOnlyList<int> Order { get; init; }

    [Label("张数", "Papers"), Range(1, Most.Persons)]
    public required int Papers { get; init; }

    internal RankingBundle ToBundle() => new(Order, Papers);
}
