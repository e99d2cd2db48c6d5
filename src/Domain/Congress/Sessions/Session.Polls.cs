using Domain.Bargaining;
using Domain.Congress.Appraisals;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Congress.Welfare;

namespace Domain.Congress.Sessions;

/// <content>Counting grades and rankings: by two tellers on paper, or in the secret ballot.</content>
public sealed partial class Session
{
    /// <summary>Enters one teller's count of an appraisal on paper.</summary>
    /// <param name="number">The item.</param>
    /// <param name="teller">The teller's name; empty for the title of the office.</param>
    /// <param name="lines">Each group's marks on each question.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No vote is open, the same person counted in this round, or lines or numbers cannot be.</exception>
    public void EnterAppraisal(int number, string teller, IReadOnlyList<AppraisalLine> lines, ActMoment moment)
    {
        var (item, appraisal) = AppraisalOn(number);
        var kept = Checked(lines, appraisal.Sheet, item.Vote!);
        var (round, name) = TurnOf(appraisal.Tallies, teller, moment);
        Put(item with { Appraisal = appraisal with { Tallies = [.. appraisal.Tallies, new(round, moment.By.Account, name, kept)] } });
    }

    /// <summary>Enters the count of an appraisal that two tellers made and signed together.</summary>
    /// <param name="number">The item.</param>
    /// <param name="tellers">The two tellers' names.</param>
    /// <param name="lines">Each group's marks on each question.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No vote is open, the two are one person, or lines or numbers cannot be.</exception>
    public void EnterSignedAppraisal(int number, (string First, string Second) tellers, IReadOnlyList<AppraisalLine> lines, ActMoment moment)
    {
        var (item, appraisal) = AppraisalOn(number);
        var kept = Checked(lines, appraisal.Sheet, item.Vote!);
        var (first, second) = Both(tellers);
        var (round, by) = (NewRound(appraisal.Tallies), moment.By.Account);
        Put(item with { Appraisal = appraisal with { Tallies = [.. appraisal.Tallies, new(round, by, first, kept), new(round, by, second, kept)] } });
    }

    /// <summary>Enters one teller's count of a ranked choice on paper.</summary>
    /// <param name="number">The item.</param>
    /// <param name="teller">The teller's name; empty for the title of the office.</param>
    /// <param name="papers">The papers by order of preference, and the spoilt ones.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No vote is open, the same person counted in this round, or orders or numbers cannot be.</exception>
    public void EnterRanking(int number, string teller, (IReadOnlyList<RankingBundle> Bundles, int Spoilt) papers, ActMoment moment)
    {
        var (item, choice) = ChoiceOn(number);
        var kept = Checked(papers, choice, item.Vote!);
        var (round, name) = TurnOf(choice.Tallies, teller, moment);
        Put(item with { Choice = choice with { Tallies = [.. choice.Tallies, new(round, moment.By.Account, name, kept, papers.Spoilt)] } });
    }

    /// <summary>Enters the count of a ranked choice that two tellers made and signed together.</summary>
    /// <param name="number">The item.</param>
    /// <param name="tellers">The two tellers' names.</param>
    /// <param name="papers">The papers by order of preference, and the spoilt ones.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No vote is open, the two are one person, or orders or numbers cannot be.</exception>
    public void EnterSignedRanking(
        int number, (string First, string Second) tellers, (IReadOnlyList<RankingBundle> Bundles, int Spoilt) papers, ActMoment moment)
    {
        var (item, choice) = ChoiceOn(number);
        var kept = Checked(papers, choice, item.Vote!);
        var (first, second) = Both(tellers);
        var (round, by) = (NewRound(choice.Tallies), moment.By.Account);
        RankingTally[] both = [new(round, by, first, kept, papers.Spoilt), new(round, by, second, kept, papers.Spoilt)];
        Put(item with { Choice = choice with { Tallies = [.. choice.Tallies, .. both] } });
    }

    /// <summary>Takes over the result of the secret ballot on an appraisal or a choice; it stands in place of what was counted on paper.</summary>
    /// <param name="number">The item.</param>
    /// <param name="result">The ballot's published result.</param>
    /// <exception cref="RefusedException">No vote is open on the item, or the ballot asked something else.</exception>
    public void TakeBallot(int number, BallotResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (item, _) = OpenVoteOn(number);
        var paper = PaperOf(item)!;
        new CountFitsTheItem(number, Asked(result, paper) && !item.IsYesOrNo).Enforce();
        Put(item with
        {
            Appraisal = item.Appraisal is { } appraisal ? appraisal with { Ballot = result.Items } : null,
            Choice = item.Choice is { } choice ? choice with { Ballot = result.Rounds } : null,
        });
    }

    private static bool Asked(BallotResult result, BallotPaper paper) =>
        result.Items.Select(i => i.Title).SequenceEqual(paper.Items.Select(i => i.Title))
        && result.Items.Zip(paper.Items).All(pair => pair.First.Choices.SequenceEqual(pair.Second.Choices));

    private (SessionItem Item, ItemAppraisal Appraisal) AppraisalOn(int number)
    {
        var (item, _) = TelledVoteOn(number);
        new CountFitsTheItem(number, item.Appraisal is not null).Enforce();
        return (item, item.Appraisal!);
    }

    private (SessionItem Item, ItemChoice Choice) ChoiceOn(int number)
    {
        var (item, _) = TelledVoteOn(number);
        new CountFitsTheItem(number, item.Choice is not null).Enforce();
        return (item, item.Choice!);
    }

    private static List<AppraisalLine> Checked(IReadOnlyList<AppraisalLine> lines, AppraisalSheet sheet, ItemVote vote)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var asked = sheet.Groups.SelectMany(g => Enumerable.Range(1, sheet.Questions.Count).Select(q => (g.Name, q))).ToList();
        List<AppraisalLine> kept = [.. asked.Select(key => lines.Where(l => (l.Group, l.Question) == key && l.Counts.Count == sheet.Grades.Count).ToList())
            .Where(found => found.Count == 1).Select(found => found[0])];
        new EveryQuestionIsCounted(asked.Count, kept.Count == lines.Count ? kept.Count : Math.Min(kept.Count, asked.Count - 1)).Enforce();
        var marks = kept.GroupBy(l => l.Question).Select(q => q.Sum(l => l.Counts.Sum())).ToList();
        new MarksAreByThePresent(marks.Max(), kept.Min(l => l.Counts.Min()), vote.Present).Enforce();
        new SecretBallotHasEnoughVoters(marks.Min()).Enforce();
        return kept;
    }

    private static IReadOnlyList<RankingBundle> Checked((IReadOnlyList<RankingBundle> Bundles, int Spoilt) papers, ItemChoice choice, ItemVote vote)
    {
        var (bundles, spoilt) = papers;
        var twice = bundles.Count - bundles.DistinctBy(b => string.Join(',', b.Order)).Count();
        new RankingsAreAsPrinted(twice + bundles.Count(b => !IsAsPrinted(b, choice.Options.Count))).Enforce();
        new PapersAreByThePresent(bundles.Sum(b => b.Papers) + spoilt, spoilt, vote.Present).Enforce();
        new SecretBallotHasEnoughVoters(bundles.Sum(b => b.Papers)).Enforce();
        return bundles;
    }

    private static bool IsAsPrinted(RankingBundle bundle, int options) =>
        bundle.Papers >= 1 && bundle.Order.Count >= 1 && bundle.Order.Distinct().Count() == bundle.Order.Count
        && bundle.Order.All(place => place >= 1 && place <= options);

    private static (int Round, string Name) TurnOf<T>(IReadOnlyList<T> tallies, string teller, ActMoment moment)
        where T : class, ITally<T>
    {
        ArgumentNullException.ThrowIfNull(moment);
        var name = Optional(teller, TextBounds.Name, "Teller") is { Length: > 0 } given ? given : moment.By.Title;
        var round = TellerRounds.NextOf(tallies);
        new TellerCountsOnceARound(name, tallies.Any(t => t.Round == round && (t.Account == moment.By.Account || t.Teller == name))).Enforce();
        return (round, name);
    }

    private static int NewRound<T>(IReadOnlyList<T> tallies)
        where T : class, ITally<T> => tallies.Count == 0 ? 1 : tallies[^1].Round + 1;

    private static (string First, string Second) Both((string First, string Second) tellers)
    {
        var (first, second) = (Needed(tellers.First, TextBounds.Name, "FirstTeller"), Needed(tellers.Second, TextBounds.Name, "SecondTeller"));
        new TellersAreTwoOrMore(first == second ? 1 : 2).Enforce();
        return (first, second);
    }
}
