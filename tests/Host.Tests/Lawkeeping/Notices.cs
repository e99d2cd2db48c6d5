using Host.Acts.Law;

namespace Host.Tests.Lawkeeping;

/// <summary>A notice for 2027 as an administrator would paste it; the days are made up around the statutory ones.</summary>
internal static class Notices
{
    public const string Of2027 = """
        2027-01-01至2027-01-03 元旦 放假
        2027-02-05至2027-02-11 春节 放假
        2027-02-14 上班
        2027-04-03至2027-04-05 清明节 放假
        2027-05-01至2027-05-05 劳动节 放假
        2027-05-08 上班
        2027-06-09 端午节 放假
        2027-09-15 中秋节 放假
        2027-10-01至2027-10-07 国庆节 放假
        """;

    public static ImportHolidayNotice Import(string content = Of2027) =>
        new() { Year = 2027, Source = "国务院办公厅关于2027年部分节假日安排的通知", Content = content };
}
