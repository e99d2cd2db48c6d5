using Domain;

namespace Host.Pipeline;

/// <summary>The label of an act's property on the form, and a hint below it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LabelAttribute(string zh, string en) : Attribute
{
    public Words Text { get; } = new(zh, en);

    /// <summary>A hint in Chinese; shown with <see cref="HintEn"/> below the field.</summary>
    public string? Hint { get; init; }

    public string? HintEn { get; init; }

    /// <summary>Rows of a text area; 1 for a single line.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Whether the rows of a list stand in one table, a row a line: for many rows of short fields.</summary>
    public bool AsTable { get; init; }
}
