using Domain;
using Domain.Motions;
using Domain.Motions.Similarity;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Motions;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Motions;

/// <summary>The tables find what the index in memory finds, on both databases.</summary>
[Collection(PostgresTests.Name)]
public sealed class FindingSimilarMotions(PostgresCluster cluster)
{
    private static readonly (string Title, string Reasons, string Measures)[] Texts =
    [
        ("关于改善职工食堂饭菜质量的提案", "食堂菜品单一，菜价上涨，夜班职工吃不上热饭。", "公布菜谱和价格，夜班供应热餐。"),
        ("关于增开北线通勤班车的提案", "北线职工每天换乘两次，单程一个半小时。", "增开早晚各一班班车。"),
        ("关于更换老旧施工升降机的提案", "升降机使用十年以上，多次停机检修。", "年内更换两台，更换前加密检测。"),
        ("关于职工食堂供应夜餐的提案", "夜班职工没有热饭，食堂晚上不开。", "食堂夜班时段开放窗口，供应夜餐。"),
        ("关于建立技能等级培训制度的提案", "取得证书的职工不到三成。", "每年四十学时脱产培训。"),
    ];

    private const string Asked = "食堂夜班没有热饭";

    [Fact]
    public Task On_sqlite() => FindsAsync(Installation.OnSqliteAsync());

    [PostgresFact]
    public async Task On_postgres() => await FindsAsync(Installation.OnPostgresAsync(await cluster.NewDatabaseAsync()));

    [Fact]
    public async Task A_draft_is_not_found_and_another_units_motion_neither()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var motion = await (await WalkedMotion.OnAsync(installation)).ToTheDraftAsync();
        (await SimilarAsync(installation, installation.Union, "改善职工食堂")).ShouldBeEmpty();

        await motion.DoAsync(WalkedMotion.Moved, Office.Representative, new MoveMotion());
        (await SimilarAsync(installation, installation.Union, "改善职工食堂")).ShouldHaveSingleItem().MayBeJoined.ShouldBeTrue();
        (await SimilarAsync(installation, installation.Federation, "改善职工食堂")).ShouldBeEmpty();
        (await SimilarAsync(installation, installation.Union, "")).ShouldBeEmpty();
    }

    private static async Task FindsAsync(Task<Installation> starting)
    {
        await using var installation = await starting;
        await WalkedMotion.OnAsync(installation);
        installation.Clock.MoveTo(WalkedMotion.Moved);
        var index = new SimilarityIndex();
        foreach (var (title, reasons, measures) in Texts)
        {
            var id = (await installation.SendAsync(Office.Representative, new OpenMotion
            {
                Topic = MotionTopic.Welfare, Title = title, Reasons = reasons, Measures = measures,
            })).Case;
            await installation.SendAsync(Office.Representative, new MoveMotion { Case = id });
            index.Put(id, $"{title}\n{reasons}\n{measures}");
        }

        var found = await SimilarAsync(installation, installation.Union, Asked);

        found.Select(line => (line.Case, line.Likeness)).ShouldBe(index.Find(Asked, 5).Select(similar => (similar.Case, similar.Likeness)));
        found[0].Title.ShouldBe("关于职工食堂供应夜餐的提案");
        (await installation.ReadAsync(s => s.MotionTerms.Where(t => t.Term == TermKey.OfAll(installation.Union)).Select(t => t.Motions).SingleAsync()))
            .ShouldBe(Texts.Length);
    }

    private static Task<IReadOnlyList<SimilarLine>> SimilarAsync(Installation installation, UnitId union, string text) =>
        installation.ReadAsync(store => new SimilarMotions(store).FindAsync(union, text, 5, CancellationToken.None));
}
