using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>What is more than a title comes on the list with all of it: an appraisal with its sheet, a choice with its options, a change with its words, a committee with its members; a confirmation comes by itself.</summary>
/// <param name="Kind">What is put on the list.</param>
public sealed record ItemIsDrawnUpWithItsSheet(SessionItemKind Kind) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.item-is-drawn-up-with-its-sheet";

    /// <inheritdoc />
    public override bool Holds => Kind is SessionItemKind.AdministrativeReport or SessionItemKind.Report or SessionItemKind.ContractDraft or SessionItemKind.Matter;

    /// <inheritdoc />
    protected override Words Message => Kind switch
    {
        SessionItemKind.Appraisal => new(
            "民主评议须连同评议对象、评议内容和评议等次一并列入议程，请使用“列入民主评议”。",
            "An appraisal is put on the list with its leaders, items and grades."),
        SessionItemKind.WelfareChoice => new(
            "职工福利事项须连同预算和备选方案一并列入议程，请使用“列入福利事项”。",
            "A choice of welfare is put on the list with its budget and options."),
        SessionItemKind.ResolutionChange => new(
            "变更决议须写明原决议和变更后的内容，请使用“列入决议变更”。",
            "A change of a resolution is put on the list with its new words."),
        SessionItemKind.CommitteeApproval => new(
            "专门委员会人选取自代表名册，请使用“列入专门委员会人选”。",
            "A committee’s members are put on the list from the roll."),
        _ => new(
            "联席会议决定的确认由系统自动列入议程。",
            "A joint meeting’s decision comes on the list by itself."),
    };

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("kind", Kind));

    /// <inheritdoc />
    protected override string? Field => "Kind";
}
