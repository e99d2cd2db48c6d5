using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One way to spend a welfare budget.</summary>
public sealed record WelfareOptionLine
{
    [Label("方案", "Option"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("所需费用（元）", "Cost (yuan)"), Range(typeof(decimal), "0.01", "99999999999")]
    public required decimal CostYuan { get; init; }
}
