using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Letters;
using Host.Motions;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Letters;

/// <summary>The union enters what came on paper, by word of mouth, or was said at a forum of delegates.</summary>
[Act("record-letter", "登记来信或者发言", "Enter a letter or what was said")]
[By(Office.UnionOfficer)]
public sealed record RecordLetter : Act
{
    [Label("登记到", "Where it came in", Hint = "座谈会上的发言，选择该次座谈会", HintEn = "What was said at a forum, under that forum"), StringLength(TextBounds.Line)]
    public string Box { get; init; } = LetterCollections.Letterbox;

    [Label("类别", "Topic")]
    public required MotionTopic Topic { get; init; }

    [Label("事由", "Matter", Hint = "一句话写明", HintEn = "In one line"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("内容", "What it says", Lines = 8, Hint = "按原文登记", HintEn = "In its own words"), Required, StringLength(TextBounds.Text)]
    public required string Body { get; init; }

    [Label("希望由谁答复", "Whom it is for"), StringLength(TextBounds.Line)]
    public string AddressedTo { get; init; } = "";

    [Label("职工代表", "Representative", Hint = "职工代表本人来信或者发言的选择", HintEn = "Where a representative wrote or spoke")]
    public RepresentativeId? Representative { get; init; }

    [Label("姓名", "Name", Hint = "不是职工代表的填写；匿名的不填", HintEn = "Of anybody else; empty where it is anonymous"), StringLength(TextBounds.Name)]
    public string Name { get; init; } = "";

    [Label("联系方式", "How to reach the sender"), StringLength(TextBounds.Line)]
    public string Contact { get; init; } = "";

    [Label("来信人同意在本单位公开（不显示姓名）", "May be shown in the unit, without the name")]
    public bool MayBePublished { get; init; }

    internal sealed class Handler(LetterOpener opener, ActContext context, Roster roster) : IRequestHandler<RecordLetter, ActReceipt>
    {
        public async Task<ActReceipt> Handle(RecordLetter request, CancellationToken cancellationToken) => await opener.OpenAsync(
            new ArrivedLetter(
                context.By!.Unit, request.Box, new LetterText(request.Topic, request.Title, request.Body, request.AddressedTo),
                await SenderAsync(request, cancellationToken))
            {
                MayBePublished = request.MayBePublished,
            },
            request, cancellationToken);

        private async Task<LetterSender?> SenderAsync(RecordLetter request, CancellationToken token)
        {
            if (request.Representative is { } person)
            {
                var row = (await roster.RepresentativesAsync(context.By!.Unit, token)).FirstOrDefault(r => Roster.IdOf(r) == person)
                    ?? throw new NotFoundException();
                return new LetterSender(Roster.NameOf(row), request.Contact, person);
            }

            return string.IsNullOrWhiteSpace(request.Name) ? null : new LetterSender(request.Name.Trim(), request.Contact, null);
        }
    }
}
