using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>
/// A representative makes a motion of the letter, with its author's consent: the own one, or one of somebody who is no
/// representative. The motion begins as a draft of the representative; the letter ends, and its code shows the motion.
/// </summary>
[Act("take-up-letter", "将来信转为提案", "Make a motion of it")]
[During("Letters.Accept", "Letters.Handle", "Letters.Rate")]
[By(Office.Representative)]
public sealed record TakeUpLetter : CaseAct
{
    [Label("建议措施", "Measures proposed", Lines = 6, Hint = "案由和理由取自来信，提出前可以修改", HintEn = "Matter and reasons are the letter’s, and can be changed before moving"), Required, StringLength(TextBounds.Text)]
    public required string Measures { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, MotionOpener motions) : LetterHandler<TakeUpLetter>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Letter aggregate, TakeUpLetter act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.EnforceConsent();
            var text = aggregate.Record.Text;
            var motion = await motions.TakeUpAsync(new MotionText(text.Topic, text.Title, text.Body, act.Measures), act, cancellationToken);
            bool? own = aggregate.Record.Sender?.Representative is { } author ? author.Value == Context.Account.Value : null;
            return aggregate.TakeUp(
                new LetterMotion(motion.Id, motion.Record.Number, motion.Record.Movers[0].Name, moment.Today), own, moment);
        }

        protected override string? Perform(Letter aggregate, TakeUpLetter act, ActMoment moment) =>
            throw new NotSupportedException("The motion is begun first.");
    }
}
