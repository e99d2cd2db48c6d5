using Domain.Calendar;
using Domain.Tests.Law;

namespace Domain.Tests.Calendar;

/// <summary>A year's notice as an administrator has it: the State Council's sentences, plain lines, or JSON.</summary>
public class ReadingANotice
{
    private const string Source = "国办发明电〔2026〕1号";

    /// <summary>The sentences of the notices of 2025 and 2026, whose days the shipped file holds too.</summary>
    private const string Of2025 = """
        国务院办公厅关于2025年部分节假日安排的通知
        经国务院批准，现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
        一、元旦：1月1日（周三）放假1天，不调休。
        二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
        三、清明节：4月4日（周五）至6日（周日）放假，共3天。
        四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
        五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
        六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
        国务院办公厅
        2024年11月12日
        """;

    private const string Of2026 = """
        一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
        二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
        三、清明节：4月4日(周六)至6日(周一)放假,共3天。
        四、劳动节：５月１日（周五）至５日（周二）放假调休，共５天。５月９日（周六）上班。
        五、端午节：6月19日（周五）至21日（周日）放假，共3天。
        六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
        七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
        """;

    private const string PlainOf2027 = """
        2027-01-01至2027-01-03 元旦 放假
        2027-02-05至2027-02-11 春节 放假
        2027-02-14 上班
        2027年4月3日至4月5日 清明节放假
        2027-05-01至2027-05-05 劳动节 放假
        2027-05-08 周六 上班
        2027-06-09 端午节 放假
        2027-09-15 中秋节 放假
        2027-10-01至2027-10-07 国庆节 放假
        """;

    [Theory]
    [InlineData(2025, Of2025)]
    [InlineData(2026, Of2026)]
    public void The_State_Councils_sentences_give_the_days_of_the_shipped_file(int year, string text)
    {
        var notice = HolidayNoticeReader.Read(text, year, Source);

        var read = WorkingDayCalendar.Read(notice.ToJson());
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            read.IsWorkingDay(day).ShouldBe(Seeds.Calendar.IsWorkingDay(day), $"{day:yyyy-MM-dd}");
        }

        notice.Off[new(year, 10, 1)].ShouldStartWith("国庆节");
    }

    [Fact]
    public void What_names_no_day_is_passed_over_and_shown() =>
        HolidayNoticeReader.Read(Of2025, 2025, Source).PassedOver.ShouldBe(
        [
            "国务院办公厅关于2025年部分节假日安排的通知",
            "经国务院批准，现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。",
            "国务院办公厅",
            "2024年11月12日",
        ]);

    [Fact]
    public void Plain_lines_name_a_day_or_a_span_with_its_holiday()
    {
        var notice = HolidayNoticeReader.Read(PlainOf2027, 2027, Source);

        notice.Off[new(2027, 1, 3)].ShouldBe("元旦");
        notice.Off[new(2027, 4, 4)].ShouldBe("清明节");
        notice.Work.Order().ShouldBe([new(2027, 2, 14), new(2027, 5, 8)]);
        notice.Sources.ShouldBe([Source]);
    }

    [Fact]
    public void JSON_of_one_year_or_of_that_year_among_others_gives_the_same_as_the_lines()
    {
        var whole = HolidayNoticeReader.Read(PlainOf2027, 2027, Source).ToJson();
        var inner = System.Text.Json.JsonDocument.Parse(whole).RootElement.GetProperty("2027").GetRawText();

        HolidayNoticeReader.Read(whole, 2027, "").ToJson().ShouldBe(whole);
        HolidayNoticeReader.Read(inner, 2027, "").ToJson().ShouldBe(whole);
    }

    [Fact]
    public void A_year_that_stands_in_the_file_already_is_replaced_whole()
    {
        var notice = HolidayNoticeReader.Read(Of2026.Replace("10月10日（周六）", "10月11日（周日）", StringComparison.Ordinal), 2026, Source);

        var calendar = WorkingDayCalendar.Read(notice.Into("""{"2026": {"notice": ["n"], "off": [], "work": ["2026-10-10"]}}"""));

        calendar.IsWorkingDay(new(2026, 10, 10)).ShouldBeFalse();
        calendar.IsWorkingDay(new(2026, 10, 11)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("1月1日（周四）至3日", "1月1日（周五）至3日", "第1行: 2026-01-01 is a Thursday, not 周五")]
    [InlineData("共9天", "共8天", "第2行: \"2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共8天\" says 共8天, but names 9 days")]
    [InlineData("2月28日", "2月29日", "第2行: \"2月29日（周六）\" names a day that does not exist")]
    [InlineData("1月4日（周日）上班", "1月3日（周六）上班", "第1行: 2026-01-03 is both off and a working day: see line 1")]
    [InlineData("9月20日（周日）", "10月10日", "第7行: 2026-10-10 stands in line 7 already")]
    [InlineData("9月20日（周日）", "2024年9月20日", "第7行: 2024-09-20 is outside the notice of 2026")]
    [InlineData("六、中秋节：9月25日", "9月25日", "第6行: \"9月25日（周五）至27日（周日）放假，共3天\" names no holiday")]
    [InlineData("五、端午节：6月19日（周五）至21日（周日）放假，共3天。", "", "$: names no day off for Dragon Boat Festival")]
    [InlineData("至23日（农历正月初七、周一）放假调休，共9天", "至17日放假", "$: 2026-02-18 is a statutory holiday (Spring Festival), but is not off")]
    [InlineData("1月4日（周日）上班", "1月4日（周日）上班放假", "第1行: \"1月4日（周日）上班放假\" must say of its days either 放假 or 上班")]
    [InlineData("6月19日（周五）至21日", "6月19日（周五）至1月2日", "第5行: \"6月19日（周五）至1月2日（周日）\" does not run from an earlier day to a later one")]
    public void A_fault_is_told_with_its_line(string written, string instead, string fault) =>
        Faults(Of2026.Replace(written, instead, StringComparison.Ordinal)).ShouldContain($"放假安排 {fault}");

    [Fact]
    public void Every_fault_is_told_at_once() =>
        Faults("一、元旦：13月1日放假。\n2026-02-30 上班\n").ShouldBe(
        [
            "放假安排 第1行: \"13月1日\" names a day that does not exist",
            "放假安排 第2行: \"2026-02-30\" names a day that does not exist",
        ]);

    [Fact]
    public void A_text_without_days_is_refused() =>
        Faults("国务院办公厅").ShouldBe(["放假安排 $: names no day off and no day worked"]);

    [Theory]
    [InlineData(2012)]
    [InlineData(2100)]
    public void A_year_before_the_first_or_after_the_last_is_refused(int year) =>
        Should.Throw<FaultsException>(() => HolidayNoticeReader.Read(Of2026, year, Source))
            .Faults.ShouldHaveSingleItem().Message.ShouldBe($"{year} is not between 2013 and 2099");

    [Fact]
    public void A_JSON_without_the_year_is_refused() =>
        Faults("""{"2031": {"notice": ["n"], "off": [], "work": []}}""").ShouldBe(["放假安排 $.2026: is missing: the text holds no notice of 2026"]);

    [Fact]
    public void What_is_wrong_is_told_in_Chinese_too() =>
        Should.Throw<FaultsException>(() => HolidayNoticeReader.Read("2026-02-30 上班", 2026, Source))
            .Faults.ShouldHaveSingleItem().Words.Zh.ShouldBe("“2026-02-30”中有日历上没有的日期");

    private static string[] Faults(string text) =>
        [.. Should.Throw<FaultsException>(() => HolidayNoticeReader.Read(text, 2026, Source)).Faults.Select(fault => fault.ToString())];
}
