using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Letters;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Letters;

/// <summary>代表座谈: enters a forum of delegates; each thing that was said there is then entered under it and answered like a letter.</summary>
[Act("hold-forum", "登记代表座谈会", "Enter a forum of delegates")]
[By(Office.UnionOfficer)]
public sealed record HoldForum : Act
{
    [Label("座谈会名称", "Title", Hint = "如：第三季度代表座谈会", HintEn = "Such as: forum of the third quarter"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("议题和参加人员", "Topics and who took part", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Purpose { get; init; }

    [Label("召开日期", "Day")]
    public required DateOnly On { get; init; }

    internal sealed class Handler(Store store, ActContext context, InstallationWriter writer) : IRequestHandler<HoldForum, ActReceipt>
    {
        public Task<ActReceipt> Handle(HoldForum request, CancellationToken cancellationToken)
        {
            store.LetterCollections.Add(new LetterCollectionRow
            {
                Id = Guid.CreateVersion7(context.At),
                Union = context.By!.Unit,
                Kind = LetterChannel.Forum,
                Title = request.Title,
                Purpose = request.Purpose,
                From = request.On,
                LastDay = request.On,
                Prizes = LetterCollections.Write([]),
            });
            return writer.WriteAsync(request, cancellationToken);
        }
    }
}
