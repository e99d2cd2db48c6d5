namespace Host.Scheduling.Reports;

/// <summary>What a progress report says: the officer reads it, corrects it and hands it on.</summary>
internal sealed record ProgressReport
{
    /// <summary>The stored format; a later one keeps reading this.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The union's name.</summary>
    public required string Union { get; init; }

    /// <summary>Cases by the stage in which they stand, in the order of the procedure.</summary>
    public required IReadOnlyList<StageLine> Stages { get; init; }

    /// <summary>The steps that were finished within the half year, oldest first.</summary>
    public required IReadOnlyList<DoneLine> Done { get; init; }

    /// <summary>What was not done by its last day, the earliest first.</summary>
    public required IReadOnlyList<LateLine> Late { get; init; }

    /// <summary>The contracts in force, with how they are carried out.</summary>
    public required IReadOnlyList<ForceLine> InForce { get; init; }
}
