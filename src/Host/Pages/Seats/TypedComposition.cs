using System.Globalization;
using Domain.Congress.Seats;
using Host.Pages.Forms;

namespace Host.Pages.Seats;

/// <summary>Numbers of persons by group, as they were typed.</summary>
public sealed record TypedComposition(string All, string FrontLine, string Managers, string Women, string Dispatched)
{
    /// <summary>No unit has more staff, and no congress more seats; a bound of this program, no law’s.</summary>
    public const int Most = 500_000;

    public static TypedComposition Blank { get; } = new("", "", "", "", "");

    public bool IsBlank => Texts.All(text => text.Length == 0);

    public static TypedComposition Of(Composition of) => new(
        Text(of.All), Text(of.FrontLine), Text(of.Managers), Text(of.Women), Text(of.Dispatched));

    /// <summary>The numbers, where nothing counts as nobody; null where one of them is no number of persons.</summary>
    public Composition? Read()
    {
        var numbers = Texts.Select(Number).ToList();
        return numbers is [{ } all, { } frontLine, { } managers, { } women, { } dispatched]
            ? new(all, frontLine, managers, women, dispatched)
            : null;
    }

    private string[] Texts => [All, FrontLine, Managers, Women, Dispatched];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) =>
        text.Length == 0 ? 0
        : int.TryParse(TypedValue.HalfWidth(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most ? number
        : null;
}
