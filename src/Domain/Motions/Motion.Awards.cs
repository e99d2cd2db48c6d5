using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Motions.Awards;
using Domain.Motions.Rules;

namespace Domain.Motions;

/// <content>The award of the year: nominated, scored, voted for, awarded. None of it moves the motion in its procedure.</content>
public sealed partial class Motion
{
    /// <summary>Nominates it for the award of the year in which it was moved.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="rule">The union's rule.</param>
    /// <param name="nominated">How many of the union's motions of that year are nominated already.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It was nominated, the rule does not admit it, there are enough, or the reason is missing.</exception>
    public void Nominate(string reason, AwardRule rule, int nominated, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(moment);
        new NominationIsMadeOnce(Record.Nomination?.On).Enforce();
        new MotionMeetsTheAwardRule(rule.MissingIn(Record)).Enforce();
        new AwardsAreWithinTheRule(nominated, rule.MostNominated, IsNomination: true).Enforce();
        Record = Record with
        {
            Nomination = new(Record.MovedOn!.Value.Year, Needed(reason, TextBounds.Reason, "Reason"), moment.By.Title, moment.Today),
        };
    }

    /// <summary>A member of the motions committee scores it, or changes the score, while it is not awarded.</summary>
    /// <param name="points">From 0 to 100, both included.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is not nominated, it is awarded, or the score is out of bounds.</exception>
    public void ScoreForAward(int points, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceAwardOpen();
        new AwardScoreIsWithinItsBounds(points).Enforce();
        var score = new AwardScore(moment.By.Account, moment.By.Title, points, moment.Today);
        Record = Record with { AwardScores = [.. Record.AwardScores.Where(other => other.Account != score.Account), score] };
    }

    /// <summary>A representative votes for it, once, and not for what was moved or seconded by oneself.</summary>
    /// <param name="voter">The representative.</param>
    /// <param name="roll">The representatives.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is not nominated, it is awarded, the vote was given, it is the voter's own, or the mandate has ended.</exception>
    public void VoteForAward(RepresentativeId voter, RepresentativeRoll roll, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceAwardOpen();
        EnforceMandate(voter, roll, moment.Today);
        new AwardVoterIsNoAuthor(voter, Record.Authors.All(author => author.Id != voter)).Enforce();
        new AwardVoteIsGivenOnce(Record.AwardVotes.FirstOrDefault(vote => vote.By == voter)?.On).Enforce();
        Record = Record with { AwardVotes = [.. Record.AwardVotes, new(voter, moment.Today)] };
    }

    /// <summary>Awards it with a written reason.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="rule">The union's rule.</param>
    /// <param name="awarded">How many of the union's motions of that year are awarded already.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is not nominated, it is awarded, there are enough, or the reason is missing.</exception>
    public void GiveAward(string reason, AwardRule rule, int awarded, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(moment);
        EnforceAwardOpen();
        new MotionMeetsTheAwardRule(rule.MissingIn(Record)).Enforce();
        new AwardsAreWithinTheRule(awarded, rule.Most, IsNomination: false).Enforce();
        Record = Record with
        {
            Award = new(Record.Nomination!.Year, Needed(reason, TextBounds.Reason, "Reason"), moment.By.Title, moment.Today),
        };
    }

    private void EnforceAwardOpen()
    {
        new MotionIsNominated(Record.Nomination is not null).Enforce();
        new AwardIsGivenOnce(Record.Award?.On).Enforce();
    }
}
