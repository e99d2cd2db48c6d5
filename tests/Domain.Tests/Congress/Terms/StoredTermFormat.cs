using System.Text.Json;
using Domain.Congress.Elections;
using Domain.Congress.Terms;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

public sealed class StoredTermFormat
{
    private static string Released => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Congress", "Terms", "stored-term-1.json"));

    /// <summary>Everything that a term can hold.</summary>
    private static TermRecord Whole
    {
        get
        {
            var today = Acting.UnionOfficer("2026-03-20");
            var term = A.Term.Running();
            term.DivideDelegations([new("第一代表团", 1, [TermBuilder.First]), new("第二代表团", 21, [TermBuilder.Second, TermBuilder.Office])], today);
            term.ProposeCommittee("提案审查委员会", 2, [2, 3]);
            TermBuilder.Approve(term, "提案审查委员会", "2026-03-20");
            term.SeatPresidium([1, 2], [31], Day("2026-03-20"), today);
            term.ApproveTellers(5, [5, 6], Day("2026-03-20"), today);
            term.EndMandate(32, new(Day("2026-03-20"), MandateEndReason.Resigned), "本人辞去", today);
            term.LeaveVacant("年底一并补选", today);
            term.PutOff(Day("2029-06-30"), "职代会决定", Acting.UnionOfficer("2029-02-01"));
            return term.Record;
        }
    }

    [Fact]
    public void A_record_is_read_as_it_was_written() =>
        TermFormat.Write(TermFormat.Read(TermFormat.Write(Whole))).ShouldBe(TermFormat.Write(Whole));

    [Fact]
    public void A_term_that_was_only_opened_is_read_too() =>
        TermFormat.Read(TermFormat.Write(A.Term.Opened().Record)).Bodies.Delegations.ShouldBeEmpty();

    [Fact]
    public void The_first_format_stays_readable()
    {
        var record = TermFormat.Read(Released);
        record.Roll!.Mandates.Count.ShouldBe(36);
        record.Bodies.Delegations.Count.ShouldBe(2);
        TermFormat.Write(record).ShouldBe(Released.Trim());
        TermFormat.Write(Whole).ShouldBe(Released.Trim());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"format":2,"term":{}}""")]
    public void An_unknown_format_is_refused(string stored) => Should.Throw<JsonException>(() => TermFormat.Read(stored));
}
