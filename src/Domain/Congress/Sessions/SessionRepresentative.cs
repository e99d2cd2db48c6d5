using Domain.Congress.Elections;

namespace Domain.Congress.Sessions;

/// <summary>One representative entitled to vote in a session.</summary>
/// <param name="Number">Place on the list, from 1 on; receipts, attendance and the badge carry it.</param>
/// <param name="Name">The name.</param>
/// <param name="Delegation">代表团（组）.</param>
/// <param name="IsHead">团（组）长.</param>
public sealed record SessionRepresentative(int Number, string Name, string Delegation, bool IsHead)
{
    /// <summary>The person on the roll of the congress; null where the list was typed.</summary>
    public RepresentativeId? Person { get; init; }

    /// <summary>Front line, manager or neither, as on the roll; null where the list was typed.</summary>
    public StaffGroup? Class { get; init; }

    /// <summary>The first day without the mandate, where it ended before the session did; from then on nothing entitles to vote.</summary>
    public DateOnly? EndedOn { get; init; }
}
