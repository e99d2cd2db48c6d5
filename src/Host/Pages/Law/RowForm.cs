using System.ComponentModel.DataAnnotations;
using Domain;
using Host.Pipeline;

namespace Host.Pages.Law;

/// <summary>What is filled in for one rule; out of it a pack is made, and that is read as every pack is.</summary>
public sealed record RowForm
{
    [Label("规范性文件名称", "Instrument", Hint = "不加书名号", HintEn = "Its Chinese title"), Required, StringLength(200)]
    public required string InstrumentZh { get; init; }

    [Label("规范性文件英文名称", "Instrument in English"), Required, StringLength(200)]
    public required string InstrumentEn { get; init; }

    [Label("文号", "Number"), StringLength(200)]
    public string? Document { get; init; }

    [Label("规范性文件施行日期", "The instrument’s first day in force"), Required]
    public required DateOnly InstrumentFrom { get; init; }

    [Label("规则编号", "Id", Hint = "如CC-23；修订现行规则的沿用原编号", HintEn = "Such as CC-23; a revised rule keeps its own"), Required, StringLength(40)]
    public required string Id { get; init; }

    [Label("事项", "Matter"), Required]
    public required string Matter { get; init; }

    [Label("适用地", "Place"), Required]
    public required string Place { get; init; }

    [Label("合同种类", "Kind of contract", Hint = "不选为不限", HintEn = "None for any")]
    public string? Kind { get; init; }

    [Label("适用的单位性质", "Kinds of unit", Hint = "不选为各类单位", HintEn = "None for every kind")]
    public IReadOnlyList<EmployerKind> Employers { get; init; } = [];

    [Label("数值", "Value", Hint = "期限填数字，比例填2/3，没有数值的不填", HintEn = "A number, or 2/3 for a share"), StringLength(20)]
    public string? Value { get; init; }

    [Label("单位", "Unit"), Required]
    public required string Unit { get; init; }

    [Label("界限", "Bound", Hint = "比例、人数、年限必选", HintEn = "For shares and limits")]
    public string? Bound { get; init; }

    [Label("含本数", "The number itself included")]
    public bool Inclusive { get; init; }

    [Label("计算方向", "Direction", Hint = "期限必选", HintEn = "For periods")]
    public string? Direction { get; init; }

    [Label("起算事件", "Counted from")]
    public string? StartEvent { get; init; }

    [Label("最后一天是休假日的，顺延", "Rolls over a day off")]
    public bool RollOver { get; init; }

    [Label("条款", "Article", Hint = "如：第三十二条第二款；没有条款的不填", HintEn = "In Chinese, such as 第三十二条第二款"), StringLength(100)]
    public string? Article { get; init; }

    [Label("自何日起适用", "In force from"), Required]
    public required DateOnly From { get; init; }

    [Label("至何日止", "To", Hint = "没有期限的不填", HintEn = "None where it has no end")]
    public DateOnly? To { get; init; }

    [Label("核对程度", "How sure"), Required]
    public required string Confidence { get; init; }

    [Label("内容（自己的话）", "In own words, Chinese", Lines = 3), Required, StringLength(2000)]
    public required string Zh { get; init; }

    [Label("英文内容", "In own words, English", Lines = 3), Required, StringLength(2000)]
    public required string En { get; init; }

    [Label("取代的规则", "Takes the place of", Hint = "该规则自新规则适用的前一日起失效", HintEn = "That rule ends the day before")]
    public string? Supersedes { get; init; }
}
