using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One step in which a resolution is carried out.</summary>
public sealed record StepLine
{
    /// <summary>Steps that a form takes; a bound of this program, no law’s.</summary>
    internal const int Most = 50;

    [Label("做什么", "What is done"), Required, StringLength(TextBounds.Line)]
    public required string What { get; init; }

    [Label("完成期限", "By when")]
    public required DateOnly DueOn { get; init; }
}
