namespace Domain.Congress.Sessions;

/// <summary>An item as it is put on the list.</summary>
/// <param name="Kind">What is done with it.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Presenter">Who presents it; may be empty.</param>
/// <param name="Draft">Of the vote on a contract's draft: the case; null for every other item.</param>
public sealed record SessionItemText(SessionItemKind Kind, string Title, string Presenter, DraftCase? Draft);
