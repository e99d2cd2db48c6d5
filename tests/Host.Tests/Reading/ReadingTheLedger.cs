using Domain;
using Domain.Ledger;
using Domain.Organisations;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;

namespace Host.Tests.Reading;

public sealed class ReadingTheLedger
{
    [Theory]
    [InlineData(Office.UnionOfficer, true)]
    [InlineData(Office.HrDepartment, false)]
    [InlineData(Office.FilingClerk, false)]
    [InlineData(Office.HigherUnion, false)]
    public void Shows_a_file_that_a_side_keeps_for_itself_to_that_side_alone(Office reader, bool shown) =>
        Redaction.For(ViewOf(reader), EntryBy(Office.UnionOfficer, """{"name":"底线.pdf","ownSideOnly":true}"""))
            .Content.Contains("底线", StringComparison.Ordinal).ShouldBe(shown);

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.HrDepartment)]
    [InlineData(Office.FilingClerk)]
    public void Shows_a_file_for_all_to_all(Office reader) =>
        Redaction.For(ViewOf(reader), EntryBy(Office.UnionOfficer, """{"name":"回执.pdf","ownSideOnly":false}"""))
            .Content.ShouldContain("回执");

    [Theory]
    [InlineData(Office.Representative, true)]
    [InlineData(Office.UnionOfficer, true)]
    [InlineData(Office.HrDepartment, false)]
    [InlineData(Office.Department, false)]
    public void Shows_what_a_motions_movers_struck_out_to_no_one_who_handles_it(Office reader, bool shown) =>
        Redaction.For(ViewOf(reader), EntryBy(Office.Representative, """{"title":"食堂承包有问题"}""", "write-motion"))
            .Content.Contains("食堂", StringComparison.Ordinal).ShouldBe(shown);

    [Theory]
    [InlineData("enter-appraisal-count")]
    [InlineData("enter-signed-appraisal")]
    [InlineData("enter-ranking-count")]
    [InlineData("enter-signed-ranking")]
    public void Shows_nobody_what_tellers_counted_of_grades_and_rankings(string act) =>
        Redaction.For(ViewOf(Office.UnionOfficer), EntryBy(Office.Teller, """{"bundles":[{"order":[3,1,2],"papers":1}]}""", act))
            .Content.ShouldBe("{}");

    private static CaseView ViewOf(Office office) => new(new HeldOffice(office, new UnitId(Guid.NewGuid()), "职务"), null);

    private static LedgerEntry EntryBy(Office office, string content, string act = "attach-file") => new(
        1, DateTimeOffset.UnixEpoch, default, StoredName.Of(office), default, "工会主席", act, content, null, 0, null,
        LedgerChain.GenesisHash, LedgerChain.GenesisHash);
}
