using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Letters;
using Host.Motions;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Letters;

/// <summary>A representative writes under the own name: a suggestion between sessions, to the leaders, to a column or campaign.</summary>
[Act("write-letter", "写信或者提建议", "Write a letter")]
[By(Office.Representative)]
public sealed record WriteLetter : Act
{
    [Label("投递到", "Where to"), StringLength(TextBounds.Line)]
    public string Box { get; init; } = LetterCollections.Suggestion;

    [Label("类别", "Topic")]
    public required MotionTopic Topic { get; init; }

    [Label("事由", "Matter", Hint = "一句话写明", HintEn = "In one line"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("内容", "What it says", Lines = 8), Required, StringLength(TextBounds.Text)]
    public required string Body { get; init; }

    [Label("希望由谁答复", "Whom it is for", Hint = "领导或者部门，可以不填", HintEn = "A leader or a department; may be left open"), StringLength(TextBounds.Line)]
    public string AddressedTo { get; init; } = "";

    [Label("同意在本单位公开来信和答复（不显示姓名）", "May be shown in the unit with its answer, without the name")]
    public bool MayBePublished { get; init; }

    internal sealed class Handler(LetterOpener opener, ActContext context, Roster roster) : IRequestHandler<WriteLetter, ActReceipt>
    {
        public async Task<ActReceipt> Handle(WriteLetter request, CancellationToken cancellationToken)
        {
            var people = await roster.RepresentativesAsync(context.By!.Unit, cancellationToken);
            var own = people.First(row => row.Account == context.Account);
            return await opener.OpenAsync(
                new ArrivedLetter(
                    context.By.Unit, request.Box, new LetterText(request.Topic, request.Title, request.Body, request.AddressedTo),
                    new LetterSender(Roster.NameOf(own), "", Roster.IdOf(own)))
                {
                    MayBePublished = request.MayBePublished,
                },
                request, cancellationToken);
        }
    }
}
