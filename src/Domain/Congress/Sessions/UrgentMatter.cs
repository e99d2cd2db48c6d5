namespace Domain.Congress.Sessions;

/// <summary>Why a joint meeting handles a matter, and on what authority.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Reason">Why it cannot wait for the congress.</param>
/// <param name="Authority">By which decision the congress left such matters to the joint meeting.</param>
public sealed record UrgentMatter(UrgentTopic Topic, string Reason, string Authority)
{
    /// <summary>How it differs from what is the congress's own, where its title names that; null where nothing was said.</summary>
    public string? Distinction { get; init; }
}
