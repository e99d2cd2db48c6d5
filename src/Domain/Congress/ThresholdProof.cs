using System.Globalization;
using Domain.Law;

namespace Domain.Congress;

/// <summary>One threshold of a vote worked out in integers, as the page and the printed resolution show it.</summary>
/// <param name="Title">What is asked, such as 出席人数.</param>
/// <param name="Part">The persons counted: those present, or those in favour.</param>
/// <param name="Whole">All entitled: the threshold is of all, never of those present.</param>
/// <param name="Row">The row in force on the day of the vote.</param>
/// <param name="Decides">True for the one threshold on which the result rests.</param>
public sealed record ThresholdProof(Words Title, int Part, int Whole, RuleRow Row, bool Decides)
{
    /// <summary>The fewest persons that suffice: of 60, 30 for half or more and 31 for more than half.</summary>
    public int Needed => Row.Share.Needed(Whole);

    /// <summary>Whether it is reached.</summary>
    public bool Carried => Row.Share.Met(Part, Whole);

    /// <summary>The article.</summary>
    public Citation Article => Row.ToCitation();

    /// <summary>
    /// What must hold, in integers: <c>3×42 ≥ 2×60</c> for two thirds or more, <c>2×31 &gt; 60</c> for more than half. It
    /// states the condition; <see cref="Carried"/> says whether it is true.
    /// </summary>
    public string Formula =>
        $"{Times(Row.Share.Denominator, Part)} {(Row.Share.Strict ? ">" : "≥")} {Times(Row.Share.Numerator, Whole)}";

    /// <summary>
    /// The same worked out, as a sum that is true whether the threshold is reached or not: <c>2 × 31 = 62 ＞ 60</c>,
    /// <c>2 × 30 = 60 ≤ 60</c> where more than half is asked, <c>3 × 39 = 117 ＜ 2 × 60 = 120</c>. Of nobody nothing is reached.
    /// </summary>
    public string Worked =>
        $"{Product(Row.Share.Denominator, Part)} {Relation} {Product(Row.Share.Numerator, Whole)}";

    /// <summary>The rules in force that gave way to this one, the next in line first.</summary>
    public IReadOnlyList<RuleRow> GaveWay { get; init; } = [];

    private string Relation => (Row.Share.Strict, Carried) switch
    {
        (true, true) => "＞",
        (true, false) => "≤",
        (false, true) => "≥",
        _ => "＜",
    };

    private static string Product(int factor, int persons) => factor == 1
        ? persons.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{factor} × {persons} = {(long)factor * persons}");

    private static string Times(int factor, int persons) => factor == 1
        ? persons.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{factor}×{persons}");
}
