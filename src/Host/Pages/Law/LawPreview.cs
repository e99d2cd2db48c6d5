using Domain;

namespace Host.Pages.Law;

/// <summary>What a change of the law would do, before it is confirmed.</summary>
public sealed record LawPreview
{
    /// <summary>Names the change and the law on which it was tried: what is confirmed is what was shown.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Open duties that were counted.</summary>
    public required int Open { get; init; }

    /// <summary>How many of them move.</summary>
    public required int Moving { get; init; }

    /// <summary>How many units have one that moves.</summary>
    public required int Units { get; init; }

    /// <summary>How many stay, and are provisional no longer.</summary>
    public required int Settled { get; init; }

    /// <summary>A page of those that move, by their new last day.</summary>
    public required IReadOnlyList<MovedDuty> Moves { get; init; }

    /// <summary>The page shown, from 0.</summary>
    public required int Page { get; init; }

    /// <summary>What was passed over in a pasted notice.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>What the change itself says, in words.</summary>
    public IReadOnlyList<Words> Says { get; init; } = [];
}
