using System.ComponentModel.DataAnnotations;
using Domain;

namespace Host.Pipeline;

/// <summary>What a person reads where a field breaks a bound.</summary>
internal static class FaultWords
{
    public static Words Missing { get; } = new("请填写此项。", "This field is needed.");

    public static Words Unreadable { get; } = new("此项内容无法识别，请检查格式。", "This cannot be read; check its form.");

    public static Words Of(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Missing,
        StringLengthAttribute s => new($"不得超过{s.MaximumLength}个字符。", $"At most {s.MaximumLength} characters."),
        MaxLengthAttribute m => new($"最多{m.Length}项。", $"At most {m.Length} entries."),
        MinLengthAttribute m => new($"至少{m.Length}项。", $"At least {m.Length} entries."),
        RangeAttribute r => new($"应在{r.Minimum}至{r.Maximum}之间。", $"Between {r.Minimum} and {r.Maximum}."),
        _ => Unreadable,
    };
}
