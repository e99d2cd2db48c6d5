namespace Domain.Ledger;

/// <summary>What is wrong at the first broken place of a chain.</summary>
public enum ChainFault
{
    /// <summary>Another number stands where this one is due: entries were removed, inserted or exchanged.</summary>
    NotInSequence,

    /// <summary>The entry does not name the hash of the entry before it.</summary>
    NotLinked,

    /// <summary>The entry's own hash is not that of its content: it was changed after it was written.</summary>
    Changed,

    /// <summary>The chain is shorter than its recorded head: its last entries were removed.</summary>
    CutShort,
}
