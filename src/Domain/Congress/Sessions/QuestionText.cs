namespace Domain.Congress.Sessions;

/// <summary>A question as it is entered.</summary>
/// <param name="Item">The item on which it was asked.</param>
/// <param name="Asker">The number on the list of who asked.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Text">The question.</param>
public sealed record QuestionText(int Item, int Asker, string Title, string Text);
