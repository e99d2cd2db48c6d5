using Domain;

namespace Host.Pages.Law;

/// <summary>One change of the law, with who did it and how far its recount is.</summary>
public sealed record ChangeItem(int Version, Words What, string By, DateTimeOffset At, long Entry, string Content, RecountItem Recount)
{
    /// <summary>Whether it added rules that can still be taken back.</summary>
    public bool CanBeWithdrawn { get; init; }
}
