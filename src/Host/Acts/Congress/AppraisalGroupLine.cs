using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One voter group of an appraisal.</summary>
public sealed record AppraisalGroupLine
{
    [Label("分组名称", "Group"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("权重", "Weight"), Range(1, 1000)]
    public required int Weight { get; init; }
}
