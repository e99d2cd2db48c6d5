using Domain.Congress.Ballots;

namespace Domain.Tests.Congress;

public sealed class FillingInAPaper
{
    private static readonly BallotPaper Items = BallotPaper.OfItems("表决", ["集体合同（草案）", "工资协议（草案）", "奖金方案"]);
    private static readonly BallotPaper Election = BallotPaper.OfElection("选举职工监事", ["甲", "乙", "丙"], 2);
    private static readonly BallotPaper Appraisal = BallotPaper.OfAppraisal("民主评议", ["总经理", "副总经理"], ["优秀", "称职", "基本称职", "不称职"]);
    private static readonly BallotPaper Ranking = BallotPaper.OfRankedChoice("福利项目", ["体检", "疗养", "食堂"]);

    public static TheoryData<string, string, string> Right => new()
    {
        { "Items", "0;1;2", "0;1;2" },
        { "Election", "2,0", "0,2" }, // candidates have no order
        { "Election", "1", "1" },
        { "Election", "", "" }, // nobody chosen
        { "Appraisal", "0;3", "0;3" },
        { "Ranking", "2,0,1", "2,0,1" }, // preferences have
        { "Ranking", "1", "1" },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { "Items", "0;1" }, { "Items", "0;1;2;0" }, { "Items", "0;1;" }, { "Items", "0;1;3" }, { "Items", "0;0,1;2" },
        { "Items", "0;1;-1" }, { "Items", "0; 1;2" }, { "Items", "0;1;٢" }, { "Items", "0;1;9999999999" }, { "Items", "" },
        { "Election", "0,1,2" }, { "Election", "0,0" }, { "Election", "0," }, { "Election", "3" },
        { "Appraisal", "0;" }, { "Appraisal", "0;4" },
        { "Ranking", "" }, { "Ranking", "0,0" }, { "Ranking", "0,1,2,0" }, { "Ranking", "a" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void Equal_marks_are_one_text_that_nothing_tells_apart(string paper, string marks, string stored) =>
        BallotPaper.Write(Paper(paper).Read(marks)).ShouldBe(stored);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_paper_that_is_not_filled_in_as_printed_is_refused_without_repeating_it(string paper, string marks) =>
        Refused.By("congress.paper-is-filled-in-as-printed", null, () => Paper(paper).Read(marks)).Message.Zh.ShouldBe(
            "选票填写不完整或者不符合选票要求，未计入，请检查后重新提交。");

    [Fact]
    public void A_leading_zero_is_no_secret_mark() => BallotPaper.Write(Items.Read("00;01;2")).ShouldBe("0;1;2");

    private static BallotPaper Paper(string name) => name switch
    {
        "Items" => Items,
        "Election" => Election,
        "Appraisal" => Appraisal,
        _ => Ranking,
    };
}
