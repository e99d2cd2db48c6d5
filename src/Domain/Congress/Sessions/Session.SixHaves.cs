using System.Globalization;

namespace Domain.Congress.Sessions;

/// <content>六有.</content>
public sealed partial class Session
{
    /// <summary>
    /// The 六有 of a congress: 充分准备, 明确议题, 会议程序, 行政报告, 职工审议意见和提案, 会议决议. Each follows from the
    /// record; nothing of it is ticked by hand.
    /// </summary>
    public IReadOnlyList<SixHave> SixHaves =>
    [
        Have(("有充分准备", "Preparation"), Record.Receipts.Count > 0 && Unserved.Count == 0,
            Numbers("会议材料已送达{0}人，未能送达{1}人，尚未登记{2}人。", Record.Receipts.Count, Record.Unreached.Count, Unserved.Count),
            Numbers("Papers with {0}, {1} not reached, {2} not entered.", Record.Receipts.Count, Record.Unreached.Count, Unserved.Count)),
        Have(("有明确议题", "Topics"), Record.Proposals is [.., { Agreed: true }],
            Numbers("议题{0}项，", Standing) + (Record.Proposals is [.., { Agreed: true }] ? "已与行政方商定。" : "尚未与行政方商定。"),
            Numbers("{0} items, ", Standing) + (Record.Proposals is [.., { Agreed: true }] ? "agreed with the management." : "not agreed yet.")),
        Have(("有会议程序", "Procedure"), Record.Items.Any(i => i.Vote is not null) || Record.ClosedOn is not null,
            Numbers("应到{0}人，实到{1}人，已付表决{2}项。", Entitled, Present, VotesTaken),
            Numbers("{0} entitled, {1} present, {2} votes taken.", Entitled, Present, VotesTaken)),
        Have(("有行政报告", "Administrative report"), Record.Items.Any(i => i is { Kind: SessionItemKind.AdministrativeReport, Heard: not null }),
            Numbers("已听取报告{0}项，其中行政工作报告{1}项。", Heard(null), Heard(SessionItemKind.AdministrativeReport)),
            Numbers("{0} reports heard, {1} of them the management’s.", Heard(null), Heard(SessionItemKind.AdministrativeReport))),
        Have(("有职工审议意见和提案", "Opinions and motions"), Record.Items.Any(i => i.Opinions.Count > 0),
            Numbers("已登记审议意见{0}条。", Record.Items.Sum(i => i.Opinions.Count)),
            Numbers("{0} opinions entered.", Record.Items.Sum(i => i.Opinions.Count))),
        Have(("有会议决议", "Resolutions"), Record.Resolutions.Count > 0,
            Numbers("已作出决议{0}项。", Record.Resolutions.Count),
            Numbers("{0} resolutions.", Record.Resolutions.Count)),
    ];

    private int Standing => Record.Items.Count(item => item.Stands);

    private int VotesTaken => Record.Items.Count(item => item.Vote is not null);

    private int Heard(SessionItemKind? kind) => Record.Items.Count(i => i.Heard is not null && (kind is null || i.Kind == kind));

    private static SixHave Have((string Zh, string En) title, bool isThere, string zh, string en) =>
        new(new(title.Zh, title.En), isThere, new(zh, en));

    private static string Numbers(string text, params object[] numbers) => string.Format(CultureInfo.InvariantCulture, text, numbers);
}
