using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class ArrangingTheAgenda
{
    [Fact]
    public void Items_are_numbered_in_their_order_with_the_time_of_each()
    {
        var session = A.Session.WithDraft().Called();
        session.Arrange([new(2, 20), new(1, 45)]);
        session.Agenda.Select(line => (line.Place, line.Item.Number, line.From, line.To)).ShouldBe(
        [
            (1, 2, new TimeOnly(9, 0), new TimeOnly(9, 20)), (2, 1, new TimeOnly(9, 20), new TimeOnly(10, 5)), (3, 3, null, (TimeOnly?)null),
        ]);
    }

    [Fact]
    public void Before_the_call_there_is_an_order_and_no_time()
    {
        var session = A.Session.WithTopics();
        session.Arrange([new(2, 20)]);
        session.Agenda.Select(line => (line.Item.Number, line.From)).ShouldBe([(2, null), (1, (TimeOnly?)null)]);
    }

    [Fact]
    public void What_is_taken_off_the_list_leaves_the_agenda()
    {
        var session = A.Session.Called();
        session.Arrange([new(1, 20), new(2, 20)]);
        session.DropItem(1, "另行通报");
        session.Agenda.ShouldHaveSingleItem().From.ShouldBe(new TimeOnly(9, 0));
    }

    [Fact]
    public void An_item_has_one_place() => Refused.By(
        "congress.agenda-has-each-item-once", null, () => A.Session.Called().Arrange([new(1, 20), new(1, 30)]), ("twice", "1"));

    [Fact]
    public void An_item_takes_some_time() => Refused.By(
        "congress.agenda-takes-time", null, () => A.Session.Called().Arrange([new(1, 0)]), ("shortest", "0"), ("longest", "0"));

    [Fact]
    public void Only_what_is_on_the_list_has_a_place() => Refused.By(
        "congress.item-is-on-the-list", null, () => A.Session.Called().Arrange([new(9, 20)]), ("number", "9"));

    [Theory]
    [InlineData("上午9:00", "09:00")]
    [InlineData("下午2：30", "14:30")]
    [InlineData("14:00", "14:00")]
    [InlineData("上午9点", "09:00")]
    [InlineData("下午12:30", "12:30")] // half past noon
    [InlineData("会后", null)]
    [InlineData("25:00", null)]
    public void The_hour_is_read_as_notices_write_it(string text, string? hour) =>
        MeetingHour.Read(text).ShouldBe(hour is null ? null : TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_report_that_is_drawn_out_of_the_record_is_listed_once()
    {
        var session = A.Session.Opened();
        session.PutReport(ReportSource.EarlierResolutions);
        session.PutReport(ReportSource.EarlierResolutions);
        session.PutReport(ReportSource.Motions);
        session.Record.Items.Select(i => (i.Kind, i.Source)).ShouldBe(
            [(SessionItemKind.Report, (ReportSource?)ReportSource.EarlierResolutions), (SessionItemKind.Report, ReportSource.Motions)]);
    }
}
