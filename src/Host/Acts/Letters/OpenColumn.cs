using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Calendar;
using Domain.Letters;
using Domain.Organisations;
using Host.Letters;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Letters;

/// <summary>职工之声: opens a named column to which the unit's people write.</summary>
[Act("open-column", "开设职工之声栏目", "Open a column")]
[By(Office.UnionOfficer)]
public sealed record OpenColumn : Act
{
    [Label("栏目名称", "Title", Hint = "如：食堂那些事", HintEn = "Such as: the canteen"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("栏目说明", "What it is for", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Purpose { get; init; }

    internal sealed class Handler(Store store, ActContext context, InstallationWriter writer) : IRequestHandler<OpenColumn, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenColumn request, CancellationToken cancellationToken)
        {
            store.LetterCollections.Add(new LetterCollectionRow
            {
                Id = Guid.CreateVersion7(context.At),
                Union = context.By!.Unit,
                Kind = LetterChannel.Column,
                Title = request.Title,
                Purpose = request.Purpose,
                From = Shanghai.DayOf(context.At),
                Prizes = LetterCollections.Write([]),
            });
            return writer.WriteAsync(request, cancellationToken);
        }
    }
}
