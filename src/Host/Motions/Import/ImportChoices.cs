using Domain.Motions;
using Domain.Motions.Import;
using Host.Pages.Text;

namespace Host.Motions.Import;

/// <summary>What may stand in a cell that takes one of a few values: the lists of the template, and what people write for them.</summary>
internal static class ImportChoices
{
    /// <summary>How far the full-width forms lie behind the plain ones.</summary>
    private const int FullWidth = 0xFEE0;

    public const string Filed = "立案";
    public const string Opinion = "意见建议";

    public static IReadOnlyList<(string Name, MotionTopic Value)> Topics { get; } =
        [.. Enum.GetValues<MotionTopic>().Select(topic => (EnumWords.Of(topic).Zh, topic))];

    public static IReadOnlyList<(string Name, bool Value)> Filings { get; } =
        [(Filed, false), (Opinion, true), ("意见", true), ("建议", true), ("转作意见建议", true)];

    public static IReadOnlyList<(string Name, ImportedState Value)> States { get; } =
    [
        .. Enum.GetValues<ImportedState>().Select(state => (ImportTitles.Of(state).Zh, state)),
        ("办结", ImportedState.Closed), ("正在办理", ImportedState.Handling), ("不立案", ImportedState.Declined),
    ];

    public static IReadOnlyList<(string Name, AnswerGrade Value)> Grades { get; } =
    [
        .. Enum.GetValues<AnswerGrade>().Select(grade => (EnumWords.Of(grade).Zh, grade)),
        ("A类", AnswerGrade.Done), ("B类", AnswerGrade.Planned), ("C类", AnswerGrade.NotPossibleNow),
        ("A", AnswerGrade.Done), ("B", AnswerGrade.Planned), ("C", AnswerGrade.NotPossibleNow),
    ];

    public static IReadOnlyList<(string Name, Satisfaction Value)> Ratings { get; } =
        [.. Enum.GetValues<Satisfaction>().Select(value => (EnumWords.Of(value).Zh, value))];

    /// <summary>The values that the template offers for a column; none for one that takes any text.</summary>
    public static IReadOnlyList<string> OfferedFor(ImportColumn column) => column switch
    {
        ImportColumn.Topic => [.. Topics.Select(t => t.Name)],
        ImportColumn.Filing => [Filed, Opinion],
        ImportColumn.State => [.. Enum.GetValues<ImportedState>().Select(state => ImportTitles.Of(state).Zh)],
        ImportColumn.Grade => ["A类", "B类", "C类"],
        ImportColumn.Satisfaction => [.. Ratings.Select(r => r.Name)],
        _ => [],
    };

    /// <summary>Full width as half width, and no space: how values are compared.</summary>
    public static string Folded(string text) => string.Concat(Narrow(text).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <summary>Full width as half width. By hand, because normalisation needs libraries that a server may not have.</summary>
    public static string Narrow(string text) => string.Concat(text.Select(c => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - FullWidth),
        '\u3000' => ' ',
        _ => c,
    }));
}
