namespace Domain.Law;

/// <summary>The six-digit codes of places: province, city and district two digits each, <c>000000</c> the nation.</summary>
internal static class Places
{
    /// <summary>The nation's code.</summary>
    public const string Nation = "000000";

    /// <summary>Whether a text is a place's code: six digits, with nothing named below a level that is left open.</summary>
    public static bool IsCode(string text) => text.Length == 6 && text.All(char.IsAsciiDigit)
        && Parts(text).SkipWhile(part => part != "00").All(part => part == "00");

    /// <summary>Whether an area contains a place: 110000 contains 110115, the nation contains every place, each contains itself.</summary>
    public static bool Covers(string area, string place) =>
        Parts(area).Zip(Parts(place)).All(pair => pair.First == "00" || pair.First == pair.Second);

    /// <summary>How narrow an area is: the nation 0, a province 1, a city 2, a district 3.</summary>
    public static int Rank(string area) => Parts(area).Count(part => part != "00");

    private static string[] Parts(string code) => [code[..2], code[2..4], code[4..]];
}
