using System.Globalization;
using Domain;
using Host.Pages.Text;

namespace Host.Pages.Motions;

/// <summary>Points and reasons of the award as people read them.</summary>
internal static class AwardWords
{
    private const int Hundredths = 100;

    /// <summary>8,550 hundredths are 85.50.</summary>
    public static string Points(int hundredths) =>
        string.Create(CultureInfo.InvariantCulture, $"{hundredths / Hundredths}.{hundredths % Hundredths:00}");

    /// <summary>The reasons in one line.</summary>
    public static string Joined(IReadOnlyList<Words> reasons, Language language) =>
        string.Join(language.Say("；", "; "), reasons.Select(language.Say));

    /// <summary>The reason under which a proposal nominates; the record is kept in Chinese.</summary>
    public static string Reason(IReadOnlyList<Words> reasons) =>
        reasons.Count == 0 ? "符合评选办法。" : string.Join('；', reasons.Select(reason => reason.Zh)) + "。";
}
