namespace Host.Persistence.Rows;

/// <summary>What became of a unit's own rules.</summary>
internal enum UnitRulesKind
{
    /// <summary>A pack was recorded; it ends those before it from its first day on.</summary>
    Adopted,

    /// <summary>A pack that was recorded by mistake was taken back before its first day.</summary>
    Withdrawn,
}
