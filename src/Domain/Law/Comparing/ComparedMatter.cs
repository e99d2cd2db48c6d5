namespace Domain.Law.Comparing;

/// <summary>One point on which places are laid side by side.</summary>
/// <param name="Name">A short name for addresses, such as <c>reply</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Matters">The rule packs' matters that together settle it, in the order in which they are read.</param>
public sealed record ComparedMatter(string Name, Words Title, IReadOnlyList<string> Matters)
{
    /// <summary>Whether the first of the matters that a rule speaks of settles the point alone, as a cap on suspension does.</summary>
    public bool FirstAlone { get; init; }

    /// <summary>The eleven points on which places differ most, in the order of a procedure.</summary>
    public static IReadOnlyList<ComparedMatter> All { get; } =
    [
        new("reply", new("书面答复要约", "Reply to the offer"), [Law.Matters.Reply]),
        new("information", new("提供协商资料", "Information"), [Law.Matters.Information]),
        new("suspension", new("中止协商", "Suspension"), [Law.Matters.SuspensionCap, Law.Matters.Suspension]) { FirstAlone = true },
        new("quorum", new("职代会出席人数", "Quorum"), [Law.Matters.Quorum]),
        new("pass", new("草案通过票数", "Votes to pass the draft"), [Law.Matters.Pass]),
        new("filing", new("报送备案", "Filing"), [Law.Matters.Filing, Law.Matters.FilingCopies]),
        new("effect", new("自行生效", "Taking effect"), [Law.Matters.Effect]),
        new("publication", new("向职工公布", "Publication"), [Law.Matters.Publication]),
        new("term", new("合同期限", "Term"), [Law.Matters.UsualTerm, Law.Matters.TermMin, Law.Matters.TermMax]),
        new("renewal", new("期满前再次协商", "Renewal window"), [Law.Matters.RenewalWindow]),
        new("dispute", new("争议协调处理", "Dispute coordination"), [Law.Matters.Coordination, Law.Matters.CoordinationExtension]),
    ];
}
