namespace Domain.Congress.Sessions;

/// <summary>What a new session begins with.</summary>
/// <param name="Number">Its number, such as <c>职代〔2026〕000001号</c>.</param>
/// <param name="Place">Six-digit code of the place whose rules apply.</param>
/// <param name="Union">The union, which prepares the session as the congress's working body.</param>
/// <param name="Employer">The unit whose congress it is.</param>
/// <param name="Name">Term, session and kind.</param>
public sealed record SessionOpening(string Number, string Place, SessionUnit Union, SessionUnit Employer, SessionName Name)
{
    /// <summary>The day on which it is opened; null where it does not matter, and then no last day follows from it.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>The day on which it is to meet; null where that is still open.</summary>
    public DateOnly? IntendedFor { get; init; }

    /// <summary>The weeks of warning that the unit set before; 0 where it did not.</summary>
    public int WarningWeeks { get; init; }
}
