namespace Domain.Calendar;

/// <summary>The English of the holidays' names.</summary>
internal static class HolidayNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
        ["抗日战争暨世界反法西斯战争胜利70周年纪念日"] = "70th anniversary of victory",
    };

    /// <summary>The English name, of 国庆节、中秋节 both; the Chinese one where a notice brings a holiday not known here.</summary>
    public static string English(string chinese) =>
        string.Join(" and ", chinese.Split('、').Select(name => Names.GetValueOrDefault(name, name)));
}
