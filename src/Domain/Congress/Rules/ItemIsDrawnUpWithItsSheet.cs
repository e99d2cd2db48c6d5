using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>An appraisal comes on the list with its sheet, a choice of welfare with its budget and options; neither is put on it as a title alone.</summary>
/// <param name="Kind">What is put on the list.</param>
public sealed record ItemIsDrawnUpWithItsSheet(SessionItemKind Kind) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.item-is-drawn-up-with-its-sheet";

    /// <inheritdoc />
    public override bool Holds => Kind is not (SessionItemKind.Appraisal or SessionItemKind.WelfareChoice);

    /// <inheritdoc />
    protected override Words Message => new(
        Kind == SessionItemKind.Appraisal ? "民主评议须连同评议对象、评议内容和评议等次一并列入议程，请使用“列入民主评议”。" : "职工福利事项须连同预算和备选方案一并列入议程，请使用“列入福利事项”。",
        Kind == SessionItemKind.Appraisal ? "An appraisal is put on the list with its leaders, items and grades." : "A choice of welfare is put on the list with its budget and options.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("kind", Kind));

    /// <inheritdoc />
    protected override string? Field => "Kind";
}
