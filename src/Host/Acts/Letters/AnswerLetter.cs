using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>Answers the letter in writing; its sender reads the answer with the code, or with the own account.</summary>
[Act("answer-letter", "答复来信", "Answer the letter")]
[During("Letters.Accept", "Letters.Handle")]
[By(Office.Department, Office.ResponsibleLeader, Office.UnionOfficer)]
public sealed record AnswerLetter : CaseAct
{
    [Label("答复内容", "Answer", Lines = 8), StringLength(TextBounds.Clause)]
    public string Text { get; init; } = "";

    [Label("答复编号", "Number of the answer"), Required, StringLength(TextBounds.Line)]
    public required string Number { get; init; }

    [Label("签发人", "Signed by"), Required, StringLength(TextBounds.Name)]
    public required string Signer { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<AnswerLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, AnswerLetter act, ActMoment moment) =>
            aggregate.Answer(HandlerName, new LetterAnswerText(act.Number, act.Text, act.Signer), moment);
    }
}
