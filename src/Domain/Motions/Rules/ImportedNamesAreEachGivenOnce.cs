using Domain.Motions.Import;

namespace Domain.Motions.Rules;

/// <summary>In a row each person, or each department, is named once, and no more than a row can hold.</summary>
/// <param name="Column">The column at which it is said.</param>
/// <param name="Given">How many names there are.</param>
/// <param name="Different">How many different ones.</param>
/// <param name="Most">The most, inclusive.</param>
public sealed record ImportedNamesAreEachGivenOnce(ImportColumn Column, int Given, int Different, int Most) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.imported-names-are-each-given-once";

    /// <inheritdoc />
    public override bool Holds => Given == Different && Given <= Most;

    /// <inheritdoc />
    protected override Words Message => new(
        Given > Most ? $"共{Given}个名字，一行最多{Most}个。" : "同一个名字出现了两次。",
        Given > Most ? $"{Given} names; a row takes {Most}." : "A name is given twice.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("column", Column), ("given", Given), ("different", Different), ("most", Most));

    /// <inheritdoc />
    protected override string? Field => Column.ToString();
}
