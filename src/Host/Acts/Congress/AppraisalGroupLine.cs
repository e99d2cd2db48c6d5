using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One voter group of an appraisal.</summary>
public sealed record AppraisalGroupLine
{
    [Label("分组名称", "Group", Hint = "如代表团名称，或者“一线职工代表”“管理人员代表”“其他代表”", HintEn = "A delegation, or front line, managers, others"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("权重", "Weight"), Range(1, 1000)]
    public required int Weight { get; init; }
}
