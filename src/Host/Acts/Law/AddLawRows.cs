using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Domain;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>Puts rules beside the shipped packs, each in force from a day, in the place of older ones where it says so.</summary>
[Act("add-law-rows", "增补规则", "Add rules")]
[By(Office.Administrator)]
public sealed record AddLawRows : Act, IChangesLaw
{
    [Label("规则包（JSON）", "Rule pack (JSON)", Lines = 20, Hint = "一份规范性文件及其规则，格式与seeds/law中的规则包相同", HintEn = "One instrument with its rows, as in seeds/law")]
    [Required, StringLength(200_000)]
    public required string Pack { get; init; }

    [Label("取代的规则编号", "Rules that it supersedes", Hint = "每行一个，自新规则施行的前一日起失效", HintEn = "One a line; each ends the day before")]
    public IReadOnlyList<string> Supersedes { get; init; } = [];

    LawChange IChangesLaw.ToChange(int version) =>
        new(version, LawChangeKind.Rows, RowIds.In(Pack), Content());

    private string Content()
    {
        try
        {
            return LawChangeFormat.Rows(Pack, Supersedes);
        }
        catch (JsonException e)
        {
            throw new FaultsException([new Fault("", "$", $"is no JSON that can be read: {e.Message}") { Zh = $"不是能够读取的JSON：{e.Message}" }]);
        }
    }

    internal sealed class Handler(LawActNeeds needs) : LawActHandler<AddLawRows>(needs)
    {
        protected override string Field => "pack";
    }
}
