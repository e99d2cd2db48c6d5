using Domain;
using Domain.Bargaining;
using Host.Pages.Print;

namespace Host.Tests.Print;

public sealed class KeepingMinutesFromTheAuthority
{
    private static readonly Paper Minutes = PaperTable.Find("minutes")!;

    [Fact]
    public void They_are_withheld_where_the_record_was_given_without_them() =>
        PaperTable.IsWithheld(Minutes, RecordWith("")).ShouldBeTrue();

    [Fact]
    public void They_are_there_where_the_record_holds_them() =>
        PaperTable.IsWithheld(Minutes, RecordWith("双方逐条协商。")).ShouldBeFalse();

    [Fact]
    public void Without_a_meeting_there_is_nothing_to_withhold() =>
        PaperTable.IsWithheld(Minutes, RecordWith("") with { Meetings = [] }).ShouldBeFalse();

    private static CaseRecord RecordWith(string minutes) => new()
    {
        Number = "1", Kind = ContractKind.CollectiveContract, Place = "110000", Parties = [], Authority = default, Contracts = [],
        Meetings = [new Meeting(1, new DateOnly(2026, 9, 15), "会议室", Side.Worker, "记录员", [], minutes)],
    };
}
