namespace Host.Documents.Content;

/// <summary>How a paragraph is set.</summary>
internal enum ParagraphLook
{
    /// <summary>Of the body: its first line begins two characters in.</summary>
    Body,

    /// <summary>From the margin: to whom a letter is addressed.</summary>
    Plain,

    /// <summary>In the middle: the paper's number, or the day under a title.</summary>
    Centre,

    /// <summary>Towards the right margin: who issued it, and the day.</summary>
    Signed,

    /// <summary>Small, for what explains the rest.</summary>
    Note,
}
