namespace Domain.Bargaining;

/// <summary>One clause from its first proposal to the signed text.</summary>
/// <param name="Number">1-based; never reused.</param>
/// <param name="Topic">The heading it belongs to.</param>
/// <param name="Title">What it is called.</param>
/// <param name="History">Every version, oldest first; never shortened.</param>
public sealed record Clause(int Number, Topic Topic, string Title, IReadOnlyList<ClauseVersion> History)
{
    /// <summary>The text agreed last; null while nothing is agreed, or after a newer proposal reopened it.</summary>
    public string? AgreedText => History is [.., { Kind: ClauseVersionKind.Agreed } last] ? last.Text : null;
}
