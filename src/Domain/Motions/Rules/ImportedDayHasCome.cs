using Domain.Motions.Import;

namespace Domain.Motions.Rules;

/// <summary>What a row says is done lies not after the day of the import; that day itself is in time.</summary>
/// <param name="Column">The column.</param>
/// <param name="Day">The day.</param>
/// <param name="Today">The day of the import.</param>
public sealed record ImportedDayHasCome(ImportColumn Column, DateOnly Day, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.imported-day-has-come";

    /// <inheritdoc />
    public override bool Holds => Day <= Today;

    /// <inheritdoc />
    protected override Words Message => new($"{RuleText.Zh(Day)}还没有到，请核对日期。", $"{RuleText.Iso(Day)} lies ahead.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("column", Column), ("day", Day), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => Column.ToString();
}
