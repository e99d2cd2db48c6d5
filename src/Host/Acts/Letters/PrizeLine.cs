using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>One prize of a campaign.</summary>
public sealed record PrizeLine
{
    /// <summary>Kinds of prizes that a form takes; a bound of this program.</summary>
    internal const int Most = 20;

    private const int MostOfOne = 1000;

    [Label("奖项", "Prize", Hint = "如：一等奖，奖金500元", HintEn = "Such as first prize"), Required, StringLength(TextBounds.Line)]
    public required string Name { get; init; }

    [Label("名额", "How many"), Range(1, MostOfOne)]
    public int Number { get; init; } = 1;
}
