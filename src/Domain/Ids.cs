namespace Domain;

/// <summary>Identifies one bargaining case.</summary>
public readonly record struct CaseId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies a unit: a union, an employer, a labour authority or a federation.</summary>
public readonly record struct UnitId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies a person's account; which offices it holds is recorded apart.</summary>
public readonly record struct AccountId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies a stored file.</summary>
public readonly record struct FileId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
