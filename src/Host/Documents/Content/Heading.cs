namespace Host.Documents.Content;

/// <summary>A heading with its own number, such as 一、会议时间 or （一）第一代表团.</summary>
/// <param name="Level">1 or 2.</param>
/// <param name="Text">Number and words.</param>
internal sealed record Heading(int Level, string Text) : Block;
