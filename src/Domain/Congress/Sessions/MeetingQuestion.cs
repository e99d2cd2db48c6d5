namespace Domain.Congress.Sessions;

/// <summary>A question that was asked at a meeting. It goes on as a suggestion with an owner, and is answered like every other.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Item">The item on which it was asked.</param>
/// <param name="Asker">The number on the list of who asked.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Text">The question.</param>
/// <param name="Suggestion">The suggestion's case.</param>
/// <param name="SuggestionNumber">The suggestion's number.</param>
public sealed record MeetingQuestion(int Number, int Item, int Asker, string Title, string Text, CaseId Suggestion, string SuggestionNumber);
