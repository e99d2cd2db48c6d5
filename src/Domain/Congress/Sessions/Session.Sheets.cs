using Domain.Bargaining;
using Domain.Congress.Appraisals;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Congress.Welfare;

namespace Domain.Congress.Sessions;

/// <content>Items that ask for more than yes or no: the appraisal of leaders, and the choice of welfare.</content>
public sealed partial class Session
{
    /// <summary>Puts the appraisal of leaders on the list. What is asked and who may see the result stays as it is from here on.</summary>
    /// <param name="title">The item's title.</param>
    /// <param name="sheet">Who is appraised, in what, by whom and for whom.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// It is a joint meeting, a text is missing or too long, a question or grade stands twice, nobody may see the result, or a weight is below 1.
    /// </exception>
    public void AddAppraisal(string title, AppraisalSheet sheet, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(moment);
        EnforcePowers(UrgentTopic.Appraisal, moment.Today);
        var kept = new AppraisalSheet(
            [.. sheet.Leaders.Select(l => new AppraisedLeader(Needed(l.Office, TextBounds.Name, "Leaders"), Optional(l.Name, TextBounds.Name, "Leaders")))],
            [.. sheet.Items.Select(i => Needed(i, TextBounds.Name, "Items"))],
            [.. sheet.Grades.Select(g => Needed(g, TextBounds.Name, "Grades"))],
            [.. sheet.Groups.Select(g => g with { Name = Needed(g.Name, TextBounds.Name, "Groups") })],
            [.. sheet.Readers.Distinct().Order()]);
        var heading = Needed(title, TextBounds.Line, "Title");
        new PaperAsksSomething(kept.ToPaper(heading)).Enforce();
        new VoterGroupsHaveTheirOwnNames([.. kept.Groups.Select(g => g.Name)]).Enforce();
        new GroupsAreWeighed(kept.Groups.Count == 0 ? 0 : kept.Groups.Min(g => g.Weight)).Enforce();
        new ResultHasReaders(kept.Readers.Count).Enforce();
        Append(new(Record.Items.Count + 1, SessionItemKind.Appraisal, heading, "", null) { Appraisal = new(kept) });
    }

    /// <summary>Puts a choice of welfare on the list: what the congress decides binds the unit (企业民主管理规定 Art 13, 21).</summary>
    /// <param name="title">The item's title.</param>
    /// <param name="choice">What may be spent, in yuan, and the options with their cost.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is a joint meeting, a text is missing, fewer than two options or two alike, an amount is 0, or an option is above the budget.</exception>
    public void AddChoice(string title, (decimal BudgetYuan, IReadOnlyList<WelfareOption> Options) choice, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforcePowers(UrgentTopic.WelfareFund, moment.Today);
        var (budgetYuan, options) = choice;
        var heading = Needed(title, TextBounds.Line, "Title");
        var kept = new ItemChoice(budgetYuan, [.. options.Select(o => o with { Title = Needed(o.Title, TextBounds.Line, "Options") })]);
        new PaperAsksSomething(kept.ToPaper(heading)).Enforce();
        new AmountsAreAboveZero(Math.Min(budgetYuan, options.Min(o => o.CostYuan))).Enforce();
        var dearest = kept.Options.MaxBy(o => o.CostYuan)!;
        new OptionsAreWithinTheBudget(dearest.Title, dearest.CostYuan, budgetYuan).Enforce();
        Append(new(Record.Items.Count + 1, SessionItemKind.WelfareChoice, heading, "", null) { Choice = kept });
    }

    /// <summary>The paper on which an item is voted, graded or ranked; null of a report.</summary>
    /// <param name="item">One of the record's items.</param>
    public static BallotPaper? PaperOf(SessionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return !item.IsVotedOn ? null
            : item.Appraisal?.Sheet.ToPaper(item.Title) ?? item.Choice?.ToPaper(item.Title) ?? BallotPaper.OfItems(item.Title, [item.Title]);
    }

    private void Append(SessionItem item) => Record = Record with { Items = [.. Record.Items, item] };
}
