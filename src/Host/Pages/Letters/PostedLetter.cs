using Domain.Letters;
using Domain.Motions;
using Host.Pages.Motions;

namespace Host.Pages.Letters;

/// <summary>What somebody typed on the public page.</summary>
internal sealed record PostedLetter
{
    /// <summary>The code that the page made for this letter.</summary>
    public string Code { get; init; } = "";

    public string Box { get; init; } = "";

    public string Topic { get; init; } = "";

    public string Title { get; init; } = "";

    public string Body { get; init; } = "";

    public string AddressedTo { get; init; } = "";

    public bool IsNamed { get; init; }

    public string Name { get; init; } = "";

    public string Contact { get; init; } = "";

    public bool MayBePublished { get; init; }

    /// <summary>Whether the sender was warned of what tells who wrote it, and sends it all the same.</summary>
    public bool IsSure { get; init; }

    public LetterText Text => new(QueryNames.Read<MotionTopic>(Topic) ?? MotionTopic.Other, Title, Body, AddressedTo);
}
