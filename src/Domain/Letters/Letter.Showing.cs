using Domain.Bargaining;
using Domain.Letters.Rules;

namespace Domain.Letters;

/// <content>Becoming a motion, being shown, winning a prize.</content>
public sealed partial class Letter
{
    /// <summary>The union asks the author whether it may become a motion. It goes on being answered meanwhile.</summary>
    /// <param name="reason">Why the union proposes it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It has ended, was asked before, nobody could answer, or the reason is missing.</exception>
    public void AskForMotion(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Received, LetterState.Handling, LetterState.Rating).Enforce();
        new MotionIsAskedForOnce(Record.MotionRequest?.AskedOn).Enforce();
        new AuthorCanBeAsked(Record.HasCode, Record.Sender is not null).Enforce();
        Record = Record with { MotionRequest = new(Needed(reason, TextBounds.Reason, "Reason"), moment.Today, null, null) };
    }

    /// <summary>The author agrees that it becomes a motion, or does not.</summary>
    /// <param name="agrees">The answer.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It has ended, the union has not asked, or the author has answered.</exception>
    public void AnswerMotionRequest(bool agrees, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Received, LetterState.Handling, LetterState.Rating).Enforce();
        new AuthorAnswersTheQuestionOnce(Record.MotionRequest is not null, Record.MotionRequest?.AnsweredOn).Enforce();
        Record = Record with { MotionRequest = Record.MotionRequest! with { Agreed = agrees, AnsweredOn = moment.Today } };
    }

    /// <summary>A representative takes it up as a motion; of a representative's own letter only its author.</summary>
    /// <param name="motion">The motion that was begun.</param>
    /// <param name="isItsAuthor">Whether the mover wrote the letter; null where its author is no representative.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>BecameMotion</c>.</returns>
    /// <exception cref="RefusedException">It has ended, its author has not agreed, or its author moves it himself.</exception>
    public string TakeUp(LetterMotion motion, bool? isItsAuthor, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceConsent();
        new AuthorMovesItHimself(isItsAuthor ?? true).Enforce();
        Record = Record with { Motion = motion };
        End(LetterState.BecameMotion, moment.Today);
        return "BecameMotion";
    }

    /// <summary>Refuses where it cannot become a motion now.</summary>
    /// <exception cref="RefusedException">It has ended, or its author has not agreed.</exception>
    public void EnforceConsent()
    {
        Stands(LetterState.Received, LetterState.Handling, LetterState.Rating).Enforce();
        new AuthorAgreedToTheMotion(Record.MotionRequest?.Agreed).Enforce();
    }

    /// <summary>Shows letter and answer to the unit's people, without a name.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is shown already, is not answered, or its author did not agree.</exception>
    public void Publish(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        foreach (var rule in ConditionsToPublish)
        {
            rule.Enforce();
        }

        Record = Record with { PublishedOn = moment.Today };
    }

    /// <summary>Gives it a prize of its campaign.</summary>
    /// <param name="prize">One of the campaign's prizes.</param>
    /// <param name="campaign">What the campaign has to give; null where the letter belongs to none.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is of no campaign, the campaign runs, or there is no such prize left, or it has one.</exception>
    public void Award(string prize, CampaignPrizes? campaign, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new LetterIsOfACampaign(Record.Channel).Enforce();
        new CampaignIsOver(moment.Today, campaign!.LastDay).Enforce();
        new LetterHasNoPrizeYet(Record.Award?.Prize).Enforce();
        new PrizeIsLeft(prize, campaign.LeftOf(prize)).Enforce();
        Record = Record with { Award = new(prize, moment.Today) };
    }

    private IReadOnlyList<Rule> ConditionsToPublish =>
    [
        new LetterIsShownOnce(Record.PublishedOn),
        new AnswerHasLeft(Record.Answer is not null),
        new AuthorAgreedToPublication(Record.MayBePublished),
    ];
}
