using System.ComponentModel.DataAnnotations;
using Domain.Law;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>One rule of a unit's own pack, as it is filled in.</summary>
public sealed record OwnRuleLine
{
    [Label("事项", "Matter", Hint = "如motion-seconders", HintEn = "Such as motion-seconders"), Required, StringLength(80)]
    public required string Matter { get; init; }

    [Label("数值", "Value"), Range(1, 1000)]
    public required int Value { get; init; }

    [Label("单位", "Measured in")]
    public required RuleUnit Unit { get; init; }

    [Label("条款", "Article", Hint = "如：第九条", HintEn = "Such as 第九条"), StringLength(60)]
    public string? Article { get; init; }
}
