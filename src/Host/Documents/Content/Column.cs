namespace Host.Documents.Content;

/// <summary>One column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Share">Its part of the width, against the other columns' parts.</param>
/// <param name="Centred">Whether its cells stand in the middle, as numbers and marks do.</param>
internal sealed record Column(string Title, int Share, bool Centred = false);
