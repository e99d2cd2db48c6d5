using Domain.Congress.Elections;
using Domain.Law;

namespace Domain.Congress.Rules;

/// <summary>
/// A representative is recalled by as many of ALL the electing unit's staff as are needed to elect one (企业民主管理规定
/// Art 25: more than half). Of 60, 31 recall and 30 do not.
/// </summary>
/// <param name="Report">The numbers of the meeting.</param>
/// <param name="Share">The share needed, by the row in force.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record RecallIsByTheElectors(RecallReport Report, Ratio Share, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.recall-is-by-the-electors";

    /// <inheritdoc />
    public override bool Holds =>
        Report.InFavour <= Report.Attended && Report.Attended <= Report.Staff && Share.Met(Report.InFavour, Report.Staff);

    /// <inheritdoc />
    protected override Words Message => new(
        $"选举单位全体职工{Report.Staff}人，参加{Report.Attended}人，赞成罢免{Report.InFavour}人，至少需{Share.Needed(Report.Staff)}人赞成。",
        $"{Report.InFavour} of {Report.Staff} staff ({Report.Attended} took part) are for the recall; at least {Share.Needed(Report.Staff)} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("inFavour", Report.InFavour), ("attended", Report.Attended), ("staff", Report.Staff),
        ("needed", Share.Needed(Report.Staff)));
}
