namespace Host.Lawkeeping;

/// <summary>How far a recount is.</summary>
internal enum RecountState
{
    /// <summary>Duties may be left.</summary>
    Begun,

    /// <summary>Every open duty is counted by the law in force.</summary>
    Done,
}
