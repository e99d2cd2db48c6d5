using Domain.Congress.Sessions;

namespace Host.Documents.Reports;

/// <summary>What the report on the two implementations (两落实) is made of; nothing else goes into it.</summary>
internal sealed record ReportInput
{
    public required ReportOccasion Occasion { get; init; }

    /// <summary>The unit that is reported on.</summary>
    public required string Unit { get; init; }

    /// <summary>Its union, which reports.</summary>
    public required string Union { get; init; }

    /// <summary>The meeting that hears it, such as 第三届职工代表大会第二次联席会议.</summary>
    public required string Meeting { get; init; }

    /// <summary>The day of its figures.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The resolutions, the oldest session first.</summary>
    public IReadOnlyList<ReportedResolution> Resolutions { get; init; } = [];

    /// <summary>The motions, by number.</summary>
    public IReadOnlyList<ReportedMotion> Motions { get; init; } = [];

    /// <summary>The parts that somebody wrote, in place of what is drafted.</summary>
    public IReadOnlyDictionary<ReportPart, string> Written { get; init; } = new Dictionary<ReportPart, string>();

    /// <summary>A part's text: as it was written, else as it is drafted; empty where the management has yet to fill it in.</summary>
    public string TextOf(ReportPart part) => Written.GetValueOrDefault(part) ?? part switch
    {
        ReportPart.Exceptions => ExceptionPart.TextOf(this),
        ReportPart.Resolutions => ResolutionPart.TextOf(this),
        ReportPart.Motions => MotionPart.TextOf(this),
        _ => "",
    };
}
