namespace Domain.Law;

/// <summary>The instrument of a pack: what its rows have in common, unless a row says otherwise.</summary>
/// <param name="Title">The Chinese title without brackets.</param>
/// <param name="Place">The six-digit code of its place.</param>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="To">The last day; null while no end is known.</param>
/// <param name="FromConfidence">How sure the first day is.</param>
/// <param name="NamesSpecialContracts">Whether it says of itself that special contracts, the wage agreement among them, are meant too.</param>
internal sealed record PackInstrument(
    string Title, string Place, DateOnly From, DateOnly? To, Confidence FromConfidence, bool NamesSpecialContracts)
{
    /// <summary>The English title.</summary>
    public string English { get; init; } = Title;

    /// <summary>Its number; null where none is named.</summary>
    public string? Document { get; init; }

    /// <summary>What is said of its source; null where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The pack of this instrument and these rows.</summary>
    public LawPack With(string file, IReadOnlyList<RuleRow> rows) =>
        new(file, new(Title, English), Document, Place, From, To, Note, rows);
}
