namespace Domain.Congress.Sessions;

/// <summary>
/// Everything that is known of a session, from its topics to the resolutions that were carried out. Who voted how is never
/// part of it. Immutable: every act makes the next one.
/// </summary>
/// <remarks>A list that a stored record does not hold, because it was empty or is older than the list, reads as empty.</remarks>
public sealed record SessionRecord
{
    /// <summary>The session's number; unique in the installation.</summary>
    public required string Number { get; init; }

    /// <summary>Six-digit code of the place whose rules apply.</summary>
    public required string Place { get; init; }

    /// <summary>The union that prepares the session.</summary>
    public required SessionUnit Union { get; init; }

    /// <summary>The unit whose congress it is.</summary>
    public required SessionUnit Employer { get; init; }

    /// <summary>Term, session and kind.</summary>
    public required SessionName Name { get; init; }

    /// <summary>The representatives by number; empty at a general meeting that counts heads.</summary>
    public IReadOnlyList<SessionRepresentative> Representatives { get; init => field = value ?? []; } = [];

    /// <summary>All workers, at a general meeting that counts heads; else 0.</summary>
    public int Staff { get; init; }

    /// <summary>The items by number, dropped ones too.</summary>
    public IReadOnlyList<SessionItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>The agenda's order with the minutes of each item; empty until it was arranged.</summary>
    public IReadOnlyList<AgendaSlot> Agenda { get; init => field = value ?? []; } = [];

    /// <summary>The day by which it was to meet when it was opened; null where none was known.</summary>
    public DateOnly? IntendedFor { get; init; }

    /// <summary>Every list put to the management, oldest first.</summary>
    public IReadOnlyList<TopicsProposal> Proposals { get; init => field = value ?? []; } = [];

    /// <summary>Why the session was called off; null while it goes on.</summary>
    public string? CalledOffFor { get; init; }

    /// <summary>Every call, oldest first; the last one counts.</summary>
    public IReadOnlyList<SessionCall> Calls { get; init => field = value ?? []; } = [];

    /// <summary>Who has the papers.</summary>
    public IReadOnlyList<PaperReceipt> Receipts { get; init => field = value ?? []; } = [];

    /// <summary>Whom they could not reach.</summary>
    public IReadOnlyList<UnreachedRepresentative> Unreached { get; init => field = value ?? []; } = [];

    /// <summary>That the congress waived that papers came late; null where it did not.</summary>
    public LatePapersWaiver? Waiver { get; init; }

    /// <summary>Every stay in the hall, by arrival.</summary>
    public IReadOnlyList<Attendance> Attendances { get; init => field = value ?? []; } = [];

    /// <summary>Heads counted in the hall of a general meeting; null until they were.</summary>
    public int? Heads { get; init; }

    /// <summary>Secret ballots on items that had no result, oldest first.</summary>
    public IReadOnlyList<VoidBallot> VoidBallots { get; init => field = value ?? []; } = [];

    /// <summary>The day on which the meeting closed; null until then.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The resolutions by number.</summary>
    public IReadOnlyList<Resolution> Resolutions { get; init => field = value ?? []; } = [];

    /// <summary>How many weeks before a last day a resolution shows as in danger, as the unit set it; 0 where it did not.</summary>
    public int WarningWeeks { get; init; }

    /// <summary>Their publication in the unit; null until then.</summary>
    public ResolutionsNotice? Publication { get; init; }

    /// <summary>The parts of the report on resolutions and motions that somebody wrote, in its order; what is drafted by the program is not kept before it is heard.</summary>
    public IReadOnlyList<ReportSection> ReportSections { get; init => field = value ?? []; } = [];

    /// <summary>That this report was heard; null until then.</summary>
    public HeardReport? HeardReport { get; init; }

    /// <summary>The questions that were asked, oldest first.</summary>
    public IReadOnlyList<MeetingQuestion> Questions { get; init => field = value ?? []; } = [];

    /// <summary>That the minutes of a joint meeting were gone through; null until then.</summary>
    public MeetingMinutes? Minutes { get; init; }

    /// <summary>The report to the higher union; null until then.</summary>
    public ResolutionsNotice? Report { get; init; }
}
