using System.Globalization;
using Domain.Congress.Appraisals;
using Domain.Congress.Sessions;
using Domain.Law;
using Host.Documents.Content;
using Host.Pages.Print;
using Host.Pages.Text;

namespace Host.Documents.Congress;

/// <summary>Sentences that several papers of a session share.</summary>
internal static class SessionWords
{
    /// <summary>听取总经理工作报告; 审议表决集体合同草案.</summary>
    public static string Of(SessionItem item) => item.Kind switch
    {
        SessionItemKind.AdministrativeReport or SessionItemKind.Report => $"听取{item.Title}",
        SessionItemKind.Appraisal => $"民主评议：{item.Title}",
        SessionItemKind.WelfareChoice => $"选择决定：{item.Title}",
        SessionItemKind.Confirmation => $"确认联席会议的决定：{item.Title}",
        _ => $"审议表决{item.Title}",
    };

    /// <summary>120,000元.</summary>
    public static string Yuan(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture) + "元";

    /// <summary>全体职工代表、本单位工会.</summary>
    public static string ReadersOf(ItemAppraisal appraisal) => string.Join('、', appraisal.Sheet.Readers.Select(reader => EnumWords.Of(reader).Zh));

    /// <summary>2026年10月15日.</summary>
    public static string Day(DateOnly day) => DayText.Of(day, english: false);

    /// <summary>2026年10月15日（星期四）.</summary>
    public static string DayOfWeek(DateOnly day) => $"{Day(day)}（{DayText.Weekday(day, english: false)}）";

    /// <summary>（一）, （二） and so on.</summary>
    public static string InBrackets(int number) => $"（{Numeral.Of(number)}）";

    /// <summary>A text that somebody typed, with a full stop where it has none.</summary>
    public static string Sentence(string text) => text.Length == 0 || "。！？；.!?".Contains(text[^1], StringComparison.Ordinal) ? text : $"{text}。";

    /// <summary>依照《集体合同规定》第三十六条，最迟于2026年10月18日.</summary>
    public static string Until(ReasonedDeadline deadline) =>
        $"依照{deadline.Row.ToCitation()}，最迟于{Day(deadline.Deadline.Due)}（含当日）";

    /// <summary>The unit that issues a paper, and the day, towards the right margin.</summary>
    public static IEnumerable<Block> Signed(string unit, string day) =>
    [
        new Paragraph(""),
        new Paragraph($"{unit}（盖章）", ParagraphLook.Signed),
        new Paragraph(day, ParagraphLook.Signed),
    ];
}
