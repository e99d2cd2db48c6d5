namespace Domain.Law;

/// <summary>The six-digit codes of places: province, city and district two digits each, <c>000000</c> the nation.</summary>
public static class Places
{
    /// <summary>The nation's code.</summary>
    public const string Nation = "000000";

    /// <summary>The places whose rules are shipped, the nation first and a city right after its province.</summary>
    public static IReadOnlyList<Place> Shipped { get; } =
    [
        new(Nation, new("全国", "China"), null),
        new("110000", new("北京市", "Beijing"), Nation),
        new("310000", new("上海市", "Shanghai"), Nation),
        new("330000", new("浙江省", "Zhejiang"), Nation),
        new("330100", new("杭州市", "Hangzhou"), "330000"),
        new("330200", new("宁波市", "Ningbo"), "330000"),
        new("500000", new("重庆市", "Chongqing"), Nation),
        new("370000", new("山东省", "Shandong"), Nation),
        new("410000", new("河南省", "Henan"), Nation),
        new("450000", new("广西壮族自治区", "Guangxi"), Nation),
        new("150000", new("内蒙古自治区", "Inner Mongolia"), Nation),
    ];

    /// <summary>
    /// Every place that a pack may be made for: the shipped ones and, in the order of their codes, the other provinces of
    /// the mainland, so that their rules can be added without a new version of the program.
    /// </summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        .. Shipped,
        .. new Place[]
        {
            Province("120000", "天津市", "Tianjin"), Province("130000", "河北省", "Hebei"), Province("140000", "山西省", "Shanxi"),
            Province("210000", "辽宁省", "Liaoning"), Province("220000", "吉林省", "Jilin"), Province("230000", "黑龙江省", "Heilongjiang"),
            Province("320000", "江苏省", "Jiangsu"), Province("340000", "安徽省", "Anhui"), Province("350000", "福建省", "Fujian"),
            Province("360000", "江西省", "Jiangxi"), Province("420000", "湖北省", "Hubei"), Province("430000", "湖南省", "Hunan"),
            Province("440000", "广东省", "Guangdong"), Province("460000", "海南省", "Hainan"), Province("510000", "四川省", "Sichuan"),
            Province("520000", "贵州省", "Guizhou"), Province("530000", "云南省", "Yunnan"), Province("540000", "西藏自治区", "Tibet"),
            Province("610000", "陕西省", "Shaanxi"), Province("620000", "甘肃省", "Gansu"), Province("630000", "青海省", "Qinghai"),
            Province("640000", "宁夏回族自治区", "Ningxia"), Province("650000", "新疆维吾尔自治区", "Xinjiang"),
        },
    ];

    /// <summary>The place of exactly this code; null where it is not of <see cref="All"/>.</summary>
    /// <param name="code">Six digits.</param>
    public static Place? Named(string code) => All.FirstOrDefault(place => place.Code == code);

    /// <summary>
    /// The narrowest named place that a code lies in: 110115, a district, lies in Beijing, 130000 is Hebei. Null where the
    /// code is none, or lies in no province known here: 990000.
    /// </summary>
    /// <param name="code">The code of a district, a city, a province or the nation.</param>
    public static Place? Around(string code) => code is null || !IsCode(code) ? null : All
        .Where(place => Covers(place.Code, code) && (place.Code != Nation || code == Nation))
        .MaxBy(place => Rank(place.Code));

    /// <summary>Whether a text is a place's code: six digits, with nothing named below a level that is left open.</summary>
    internal static bool IsCode(string text) => text.Length == 6 && text.All(char.IsAsciiDigit)
        && Parts(text).SkipWhile(part => part != "00").All(part => part == "00");

    /// <summary>Whether an area contains a place: 110000 contains 110115, the nation contains every place, each contains itself.</summary>
    internal static bool Covers(string area, string place) =>
        place.AsSpan().StartsWith(area.AsSpan(0, 2 * Rank(area)), StringComparison.Ordinal);

    /// <summary>How narrow an area is: the nation 0, a province 1, a city 2, a district 3.</summary>
    internal static int Rank(string area) =>
        area == Nation ? 0 : area.EndsWith("0000", StringComparison.Ordinal) ? 1 : area.EndsWith("00", StringComparison.Ordinal) ? 2 : 3;

    private static string[] Parts(string code) => [code[..2], code[2..4], code[4..]];

    private static Place Province(string code, string zh, string en) => new(code, new(zh, en), Nation);
}
