using Domain.Congress.Ballots;

namespace Domain.Congress.Rules;

/// <summary>
/// A ballot paper has at least one item, each with a title of its own and at least as many different choices as its kind
/// needs: one candidate, two of anything else, and as many as can be marked.
/// </summary>
/// <param name="Paper">The paper.</param>
public sealed record PaperAsksSomething(BallotPaper Paper) : Rule
{
    private const int MostChoices = 1000;

    /// <inheritdoc />
    public override string Name => "congress.paper-asks-something";

    /// <inheritdoc />
    public override bool Holds =>
        Paper.Items.Count >= 1 && Paper.Items.All(Asks)
        && Paper.Items.Select(item => item.Title.Trim()).Distinct().Count() == Paper.Items.Count;

    /// <inheritdoc />
    protected override Words Message => new(
        "选票至少应有一项内容，各项名称不得为空或者相同，每项的选项不得少于应有数目或者相同。",
        "A ballot paper needs at least one item; items need titles of their own and enough different choices.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("items", Paper.Items.Count));

    private bool Asks(BallotItem item) =>
        item.Title.Trim().Length > 0 && item.Most >= 1 && item.Choices.Count >= (Paper.Kind == BallotKind.Election ? 1 : 2)
        && item.Choices.Count <= MostChoices && item.Choices.All(choice => choice.Trim().Length > 0)
        && item.Choices.Distinct().Count() == item.Choices.Count;
}
