using Domain.Motions.Similarity;

namespace Domain.Tests.Motions;

public sealed class FindingSimilarMotions
{
    private static readonly string[] Texts =
    [
        "关于改善职工食堂菜品质量的提案。食堂菜品单一，价格偏高，职工意见较大。建议增加窗口，公开菜价。",
        "关于提高职工食堂伙食质量、降低菜价的建议。食堂饭菜口味差、菜价高。建议引进竞争，定期公布菜价。",
        "关于加强施工现场安全防护的提案。高处作业防护网破损。建议每月检查更换安全防护用品。",
        "关于落实职工带薪年休假的提案。项目部职工连续三年未休年休假。建议制定轮休计划。",
        "关于解决新能源汽车充电桩不足的提案。停车场只有两个充电桩。建议增设充电桩十个。",
        "关于建立职工技能等级与工资挂钩机制的提案。高级技师工资与普通职工差别不大。建议设立技能津贴。",
    ];

    [Fact]
    public void The_same_matter_in_other_words_is_found_and_other_matters_are_not()
    {
        var found = Index().Find("食堂的菜价太高，希望改善食堂饭菜质量", 10);

        found.Select(similar => similar.Case).ShouldBe([Motion(0), Motion(1)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("停车场充电桩太少", 4)]
    [InlineData("职工年休假没有落实", 3)]
    [InlineData("技能津贴与工资挂钩", 5)]
    [InlineData("高处作业的安全防护网", 2)]
    public void A_line_is_enough_to_find_its_matter(string line, int expected) =>
        Index().Find(line, 10)[0].Case.ShouldBe(Motion(expected));

    [Fact]
    public void A_whole_motion_finds_the_other_one_on_its_matter_and_no_third() =>
        Index().Find(Texts[0], 10).Select(similar => similar.Case).ShouldBe([Motion(0), Motion(1)]);

    [Fact]
    public void Among_many_motions_in_the_same_phrases_it_still_finds_its_own_matter()
    {
        var index = Index();
        foreach (var number in Enumerable.Range(100, 500))
        {
            var matter = new string([.. Enumerable.Range(0, 8).Select(at => (char)(0x4E00 + (number * 97 + at * 1013) % 20000))]);
            index.Put(Motion(number), $"关于改善{matter}的提案。职工意见较大，建议解决{matter}。");
        }

        index.Find(Texts[0], 3).Select(similar => similar.Case).ShouldBe([Motion(0), Motion(1)]);
    }

    [Fact]
    public void The_same_text_is_wholly_alike() =>
        Index().Find(Texts[3], 1).ShouldHaveSingleItem().ShouldBe(new(Motion(3), 1000));

    [Fact]
    public void Nothing_in_common_finds_nothing() => Index().Find("羽毛球比赛", 10).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("。、！？ ")]
    public void A_text_without_words_finds_nothing(string text) => Index().Find(text, 10).ShouldBeEmpty();

    [Fact]
    public void An_index_without_motions_finds_nothing() => new SimilarityIndex().Find("食堂", 10).ShouldBeEmpty();

    [Fact]
    public void What_is_taken_out_is_found_no_more_and_what_is_changed_by_its_new_words()
    {
        var index = Index();
        index.Remove(Motion(4));
        index.Put(Motion(3), "关于停车场照明的提案");

        index.Find("停车场充电桩", 10).Select(similar => similar.Case).ShouldBe([Motion(3)]);
        index.Motions.ShouldBe(5);
        index.With("年休").ShouldBe(0);
    }

    [Fact]
    public void The_order_in_which_motions_came_does_not_matter()
    {
        var backward = new SimilarityIndex();
        foreach (var (number, text) in Texts.Index().Reverse())
        {
            backward.Put(Motion(number), text);
        }

        backward.Find("职工食堂和职工工资", 10).ShouldBe(Index().Find("职工食堂和职工工资", 10));
    }

    [Theory]
    [InlineData("食堂菜价", "堂菜", "菜价", "食堂")]
    [InlineData("12351热线", "12351", "热线")]
    [InlineData("ＷＩＦＩ覆盖 wifi", "wifi", "覆盖")]
    [InlineData("涨", "涨")]
    [InlineData("𠮷野家", "野家", "𠮷野")]
    public void Neighbouring_characters_are_terms_and_words_of_other_scripts_whole(string text, params string[] terms) =>
        MotionTerms.Of(text).ShouldBe(terms.Order(StringComparer.Ordinal));

    [Fact]
    public void A_long_word_is_cut_to_fit_a_column() =>
        MotionTerms.Of(new string('a', 100)).ShouldHaveSingleItem().Length.ShouldBe(MotionTerms.Longest);

    // log2(1 + N / n) × 256, by hand: log2(1024) = 10, log2(2) = 1, log2(4) = 2; 3 lies half way from 2 to 4, and 100,001 at
    // 134 of 256 parts from 2^16 to 2^17.
    [Theory]
    [InlineData(1023, 1, 2560)]
    [InlineData(1023, 1023, 256)]
    [InlineData(3, 1, 512)]
    [InlineData(2, 1, 384)]
    [InlineData(0, 0, 256)]
    [InlineData(100_000, 0, 4230)]
    public void A_rare_term_weighs_more(int motions, int with, int weight) => TermWeight.Of(motions, with).ShouldBe(weight);

    [Fact]
    public void A_term_never_weighs_more_for_being_more_common() =>
        Enumerable.Range(1, 5000).Select(with => TermWeight.Of(5000, with)).ShouldBeInOrder(SortDirection.Descending);

    [Fact]
    public void Only_the_rarest_terms_are_looked_up_however_long_the_text_is()
    {
        var index = Index();
        var query = SimilarQuery.Of(string.Concat(Texts), index);

        query.Probes.Count.ShouldBe(SimilarQuery.MostProbes);
        query.Probes.Select(index.With).ShouldBeInOrder();
        query.Probes.ShouldNotContain("职工");
    }

    private static SimilarityIndex Index()
    {
        var index = new SimilarityIndex();
        foreach (var (number, text) in Texts.Index())
        {
            index.Put(Motion(number), text);
        }

        return index;
    }

    private static CaseId Motion(int number) => new(new Guid(60, 0, (short)number, new byte[8]));
}
