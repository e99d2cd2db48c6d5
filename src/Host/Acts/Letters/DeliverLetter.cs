using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Letters;

/// <summary>Takes a letter out of the letterbox. The program does it: of who put it in, it knows what the letter says.</summary>
[Act("deliver-letter", "开启信箱收到来信", "Take a letter out of the letterbox")]
[By(Office.System)]
[WithoutForm]
public sealed record DeliverLetter : Act
{
    /// <summary>The union whose letterbox it is.</summary>
    public required UnitId Union { get; init; }

    /// <summary>Where it was put in.</summary>
    [StringLength(TextBounds.Line)]
    public string Box { get; init; } = "";

    public required MotionTopic Topic { get; init; }

    [Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Required, StringLength(TextBounds.Text)]
    public required string Body { get; init; }

    [StringLength(TextBounds.Line)]
    public string AddressedTo { get; init; } = "";

    /// <summary>The sender's name; empty of an anonymous letter.</summary>
    [StringLength(TextBounds.Name)]
    public string Name { get; init; } = "";

    [StringLength(TextBounds.Line)]
    public string Contact { get; init; } = "";

    public bool MayBePublished { get; init; }

    /// <summary>The day it was put in.</summary>
    public required DateOnly PostedOn { get; init; }

    /// <summary>The hash of the sender's code. The register has it; the ledger need not.</summary>
    [NotRecorded, StringLength(64)]
    public string CodeHash { get; init; } = "";

    internal sealed class Handler(LetterOpener opener) : IRequestHandler<DeliverLetter, ActReceipt>
    {
        public Task<ActReceipt> Handle(DeliverLetter request, CancellationToken cancellationToken) => opener.OpenAsync(
            new ArrivedLetter(
                request.Union, request.Box, new LetterText(request.Topic, request.Title, request.Body, request.AddressedTo),
                request.Name.Length > 0 ? new LetterSender(request.Name, request.Contact, null) : null)
            {
                PostedOn = request.PostedOn,
                CodeHash = request.CodeHash.Length > 0 ? request.CodeHash : null,
                MayBePublished = request.MayBePublished,
            },
            request, cancellationToken);
    }
}
