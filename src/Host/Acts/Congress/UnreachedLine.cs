using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One representative whom the papers could not reach.</summary>
public sealed record UnreachedLine
{
    [Label("代表序号", "Number on the list"), Range(1, Most.Representatives)]
    public required int Number { get; init; }

    [Label("未能送达的原因", "Why"), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal UnreachedRepresentative ToUnreached() => new(Number, Reason);
}
