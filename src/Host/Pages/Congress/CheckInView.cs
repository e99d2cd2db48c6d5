using Domain.Congress.Sessions;

namespace Host.Pages.Congress;

/// <summary>A representative at the check-in desk.</summary>
/// <param name="Whole">The session.</param>
/// <param name="Person">The representative.</param>
/// <param name="Code">The code that was scanned.</param>
public sealed record CheckInView(Domain.Congress.Sessions.Session Whole, SessionRepresentative Person, string Code)
{
    /// <summary>Whether who looks is the desk, and not the representative himself.</summary>
    public required bool IsDesk { get; init; }

    /// <summary>The day on which it is looked at.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The stay in the hall; null where the representative is not there.</summary>
    public Attendance? Stay => Whole.Record.Attendances.FirstOrDefault(a => a.Number == Person.Number && a.LeftAt is null);
}
