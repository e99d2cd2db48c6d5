using System.ComponentModel.DataAnnotations;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>Takes back rules that were added by mistake, before any of them takes effect; what they superseded goes on.</summary>
[Act("withdraw-law-rows", "撤回增补的规则", "Take back added rules")]
[By(Office.Administrator)]
public sealed record WithdrawLawRows : Act, IChangesLaw
{
    [Label("第几次改动", "Which change", Hint = "规则维护页面的改动记录中列出", HintEn = "As listed among the changes"), Range(1, int.MaxValue)]
    public required int Version { get; init; }

    [Label("理由", "Reason", Lines = 3), Required, StringLength(2_000)]
    public required string Reason { get; init; }

    LawChange IChangesLaw.ToChange(int version) => new(
        version, LawChangeKind.Withdrawal, LawChangeFormat.NameOf(Version), LawChangeFormat.Withdrawal(Version, Reason));

    internal sealed class Handler(LawActNeeds needs) : LawActHandler<WithdrawLawRows>(needs)
    {
        protected override string Field => "version";
    }
}
