namespace Host.Notifications;

/// <summary>How far the news of an act goes.</summary>
internal enum Reach
{
    /// <summary>To nobody: a private note.</summary>
    Nobody,

    /// <summary>To the actor's own side only: a private file.</summary>
    OwnSide,

    /// <summary>To both sides: what they say to each other at the table.</summary>
    BothSides,

    /// <summary>To all who take part already, the authority included.</summary>
    AllParts,
}
