using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>One co-handling department with its part.</summary>
public sealed record HandlerLine
{
    /// <summary>Co-handlers that a form takes; a bound of this program.</summary>
    internal const int Most = 20;

    [Label("会办部门", "Department"), Required, StringLength(TextBounds.Line)]
    public required string Department { get; init; }

    [Label("分工", "Its part"), Required, StringLength(TextBounds.Reason)]
    public required string Task { get; init; }
}
