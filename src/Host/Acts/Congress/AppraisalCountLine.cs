using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Appraisals;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>What one voter group marked on one question.</summary>
public sealed record AppraisalCountLine
{
    [Label("分组", "Group"), Required, StringLength(TextBounds.Name)]
    public required string Group { get; init; }

    [Label("评议内容", "Question"), Range(1, Most.Items)]
    public required int Question { get; init; }

    [Label("各等次票数", "Marks for each grade", Hint = "按等次由高到低填写，如：20，8，2，0", HintEn = "Best grade first, such as 20, 8, 2, 0"), Required, MinLength(1), MaxLength(10)]
    public required IReadOnlyList<int> Counts { get; init; }

    internal AppraisalLine ToLine() => new(Group, Question, Counts);
}
