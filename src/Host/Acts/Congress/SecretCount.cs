using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// A count that nobody reads in the ledger (<see cref="Host.Reading.Redaction"/>). The hash of its entry is for everybody and
/// covers the count, which is why a salt goes into both.
/// </summary>
public abstract record SecretCount : CaseAct
{
    /// <summary>128 random bits, drawn by the program; nobody types them or sends them.</summary>
    public string Salt { get; } = Congress.Salt.New();
}
