using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>The program came with other packs than those that this installation last went by: every open deadline is counted again.</summary>
[Act("take-over-shipped-law", "启用随程序更新的规则包", "Take over the packs that were shipped")]
[By(Office.System)]
public sealed record TakeOverShippedLaw : Act, IChangesLaw
{
    [Label("规则包标识", "The packs’ fingerprint")]
    public required string Fingerprint { get; init; }

    LawChange IChangesLaw.ToChange(int version) =>
        new(version, LawChangeKind.Shipped, "", LawChangeFormat.Shipped(Fingerprint));

    internal sealed class Handler(LawActNeeds needs) : LawActHandler<TakeOverShippedLaw>(needs)
    {
        protected override string Field => "fingerprint";
    }
}
