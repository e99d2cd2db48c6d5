using Domain.Congress.Rules;

namespace Domain.Congress.Ballots;

/// <summary>A ballot paper as it is printed: the same for every voter.</summary>
/// <param name="Kind">How it is filled in and counted.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Items">The questions, at least one.</param>
public sealed record BallotPaper(BallotKind Kind, string Title, IReadOnlyList<BallotItem> Items)
{
    /// <summary>赞成、反对、弃权: the choices of a vote on an item, in this order.</summary>
    public static IReadOnlyList<string> Votes { get; } = ["赞成", "反对", "弃权"];

    private const char BetweenItems = ';';
    private const char BetweenChoices = ',';

    /// <summary>A paper on which each item is voted on by itself (企业民主管理规定 Art 20: 分项表决).</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="items">The items' titles, at least one.</param>
    public static BallotPaper OfItems(string title, IReadOnlyList<string> items) =>
        new(BallotKind.Items, title, [.. items.Select(item => new BallotItem(item, Votes, 1))]);

    /// <summary>A paper on which at most as many candidates are marked as there are seats.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="candidates">The candidates, at least one.</param>
    /// <param name="seats">The seats, at least 1.</param>
    public static BallotPaper OfElection(string title, IReadOnlyList<string> candidates, int seats) =>
        new(BallotKind.Election, title, [new(title, candidates, seats)]);

    /// <summary>A paper on which each item gets one of the grades.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="items">The leaders, or what is appraised of them.</param>
    /// <param name="grades">The grades, best first, at least two.</param>
    public static BallotPaper OfAppraisal(string title, IReadOnlyList<string> items, IReadOnlyList<string> grades) =>
        new(BallotKind.Appraisal, title, [.. items.Select(item => new BallotItem(item, grades, 1))]);

    /// <summary>A paper on which options are put in order; those left out are preferred least.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="options">The options, at least two.</param>
    public static BallotPaper OfRankedChoice(string title, IReadOnlyList<string> options) =>
        new(BallotKind.RankedChoice, title, [new(title, options, options?.Count ?? 0)]);

    /// <summary>
    /// Reads a filled paper: for each item the numbers of the marked choices, the first being 0, as in <c>0;2;1</c>, or
    /// <c>2,0</c> for a ranking or two candidates.
    /// </summary>
    /// <param name="marks">The marks.</param>
    /// <returns>The paper in its one form: papers with equal marks are equal texts, so that nothing tells one from the other.</returns>
    /// <exception cref="RefusedException">The paper is not filled in as it is printed.</exception>
    public FilledPaper Read(string marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var items = marks.Split(BetweenItems);
        var answers = items.Length == Items.Count ? items.Select(Numbers).ToList() : [];
        new PaperIsFilledInAsPrinted(answers.Count == Items.Count && answers.Zip(Items).All(a => Fits(a.First, a.Second))).Enforce();
        return new([.. answers.Select(answer => Ordered(answer!))]);
    }

    /// <summary>The one text of a filled paper.</summary>
    /// <param name="filled">The marks.</param>
    public static string Write(FilledPaper filled)
    {
        ArgumentNullException.ThrowIfNull(filled);
        return string.Join(BetweenItems, filled.Marks.Select(marks => string.Join(BetweenChoices, marks)));
    }

    private static List<int>? Numbers(string item)
    {
        List<int> numbers = [];
        foreach (var text in item.Length == 0 ? [] : item.Split(BetweenChoices))
        {
            if (text is not [>= '0' and <= '9', ..] || text.Length > 3 || !text.All(char.IsAsciiDigit))
            {
                return null;
            }

            numbers.Add(text.Aggregate(0, (number, digit) => (number * 10) + (digit - '0')));
        }

        return numbers;
    }

    /// <summary>Only an election's paper may be left blank: nobody is to be found out by his refusal to choose.</summary>
    private bool Fits(List<int>? marks, BallotItem item) =>
        marks is not null && marks.Count <= item.Most && (marks.Count >= 1 || Kind == BallotKind.Election)
        && marks.Distinct().Count() == marks.Count && marks.All(mark => mark < item.Choices.Count);

    private List<int> Ordered(List<int> marks) => Kind == BallotKind.RankedChoice ? marks : [.. marks.Order()];
}
