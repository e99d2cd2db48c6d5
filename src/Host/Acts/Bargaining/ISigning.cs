using Domain;

namespace Host.Acts.Bargaining;

/// <summary>What a chief representative's signature consists of.</summary>
internal interface ISigning
{
    /// <summary>Characters of a password; a longer entry is not even tried.</summary>
    const int LongestPassword = 100;

    /// <summary>The hash of the text that the signer's page showed.</summary>
    string TextHash { get; }

    /// <summary>The signer's own password, entered again.</summary>
    string Password { get; }

    /// <summary>A scan of the sealed paper copy.</summary>
    FileId? Scan { get; }
}
