using System.Globalization;

namespace Domain.Congress.Sessions;

/// <summary>Which session it is: 第三届第二次.</summary>
/// <param name="Term">届, from 1 on.</param>
/// <param name="Ordinal">次, from 1 on.</param>
/// <param name="Kind">What kind of session.</param>
public sealed record SessionName(int Term, int Ordinal, SessionKind Kind)
{
    private static readonly string[] Digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>The congress itself, in Chinese: 第三届职工代表大会.</summary>
    public string Body => $"第{Zh(Term)}届{(Kind == SessionKind.GeneralMeeting ? "职工大会" : "职工代表大会")}";

    /// <summary>As a title: 第三届职工代表大会第二次会议; 12 is 十二.</summary>
    public Words Title => Kind switch
    {
        SessionKind.GeneralMeeting => new($"第{Zh(Term)}届职工大会第{Zh(Ordinal)}次会议", English("general meeting of workers")),
        SessionKind.JointMeeting => new($"第{Zh(Term)}届职工代表大会第{Zh(Ordinal)}次联席会议", English("joint meeting of the congress")),
        SessionKind.Extraordinary => new($"第{Zh(Term)}届职工代表大会第{Zh(Ordinal)}次会议（临时会议）", English("congress (extraordinary)")),
        _ => new($"第{Zh(Term)}届职工代表大会第{Zh(Ordinal)}次会议", English("congress")),
    };

    private string English(string body) =>
        string.Create(CultureInfo.InvariantCulture, $"Term {Term}, session {Ordinal} of the {body}");

    /// <summary>A number up to 99 in Chinese numerals; a larger one in digits.</summary>
    internal static string Zh(int number) => number switch
    {
        < 10 => Digits[number],
        < 20 => "十" + Digits[number % 10],
        < 100 => Digits[number / 10] + "十" + Digits[number % 10],
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
