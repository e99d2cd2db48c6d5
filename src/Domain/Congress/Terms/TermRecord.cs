using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Congress.Sessions;

namespace Domain.Congress.Terms;

/// <summary>
/// Everything that is known of one term of a congress, from the count of the staff to the end of the term. Immutable:
/// every act makes the next one.
/// </summary>
/// <remarks>A list that a stored record does not hold, because it was empty or is older than the list, reads as empty.</remarks>
public sealed record TermRecord
{
    /// <summary>The case's number; unique in the installation.</summary>
    public required string Number { get; init; }

    /// <summary>Six-digit code of the place whose rules apply.</summary>
    public required string Place { get; init; }

    /// <summary>The union that organises the elections.</summary>
    public required SessionUnit Union { get; init; }

    /// <summary>The unit whose congress it is.</summary>
    public required SessionUnit Employer { get; init; }

    /// <summary>届: 3 is 第三届.</summary>
    public required int Term { get; init; }

    /// <summary>The electing units with their staff.</summary>
    public IReadOnlyList<ElectingUnit> Units { get; init => field = value ?? []; } = [];

    /// <summary>The day on which they were counted; null until then.</summary>
    public DateOnly? CountedOn { get; init; }

    /// <summary>The seats that stand; null until they are settled.</summary>
    public SeatDecision? Seats { get; init; }

    /// <summary>Every answer of the management to the number of seats, oldest first.</summary>
    public IReadOnlyList<SeatAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>Why the elections were called off; null while they go on.</summary>
    public string? CalledOffFor { get; init; }

    /// <summary>The announcement of the elections; null until then.</summary>
    public TermNotice? Notice { get; init; }

    /// <summary>The roll; null until the elections are announced.</summary>
    public RepresentativeRoll? Roll { get; init; }

    /// <summary>Every election and by-election in which enough took part, in the order in which they were entered.</summary>
    public IReadOnlyList<ElectionReport> Elections { get; init => field = value ?? []; } = [];

    /// <summary>Every recall.</summary>
    public IReadOnlyList<RecallReport> Recalls { get; init => field = value ?? []; } = [];

    /// <summary>What was said on the early end of mandates.</summary>
    public IReadOnlyList<MandateNote> Notes { get; init => field = value ?? []; } = [];

    /// <summary>The check of those elected; null until then.</summary>
    public MandateCheck? Check { get; init; }

    /// <summary>The publication of the roll, from which on the representatives act; null until then.</summary>
    public TermNotice? Publication { get; init; }

    /// <summary>Whether vacant seats are being filled.</summary>
    public bool IsFilling { get; init; }

    /// <summary>Why vacant seats were left vacant for the time being, oldest first.</summary>
    public IReadOnlyList<TermNotice> LeftVacant { get; init => field = value ?? []; } = [];

    /// <summary>Delegations, committees, presidium and tellers.</summary>
    public CongressBodies Bodies { get; init => field = value ?? CongressBodies.Empty; } = CongressBodies.Empty;

    /// <summary>Every time that the next elections were put off.</summary>
    public IReadOnlyList<TermDelay> Delays { get; init => field = value ?? []; } = [];

    /// <summary>The day on which the term ended; null until then.</summary>
    public DateOnly? EndedOn { get; init; }
}
