namespace Host.Files;

/// <summary>How a kind of file is built, and so how it is looked into.</summary>
internal enum FileForm
{
    /// <summary>Known by its first bytes alone.</summary>
    Marked,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>An archive of parts, as Office files are today.</summary>
    Package,

    /// <summary>A compound file, as Office files were before 2007.</summary>
    Compound,
}
