namespace Host.Pages.Forms;

/// <summary>How a property of an act is asked for on a form.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A sum of money or another decimal.</summary>
    Amount,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Any of several.</summary>
    Choices,

    /// <summary>Lines of text, one an entry.</summary>
    Lines,

    /// <summary>Any of several numbers that the case offers, such as places on a list.</summary>
    Numbers,

    /// <summary>Any of several persons that the page offers, by their ids.</summary>
    Picks,

    /// <summary>A list of records.</summary>
    Rows,

    /// <summary>One file.</summary>
    File,

    /// <summary>Several files.</summary>
    Files,

    /// <summary>The password, entered again; never shown.</summary>
    Password,

    /// <summary>One of the registered units, or of the cases that the page offers.</summary>
    Unit,

    /// <summary>An identifier that the page knows and nobody types.</summary>
    Hidden,
}
