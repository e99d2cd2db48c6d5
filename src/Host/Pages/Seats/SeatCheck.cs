using Domain;

namespace Host.Pages.Seats;

/// <summary>One thing that a plan of seats is held against, with what it comes to now.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Now">What the plan gives.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="Article">The article; null where no law speaks of it.</param>
/// <param name="Holds">Whether the plan is as it is asked.</param>
/// <param name="Binds">Whether the plan cannot be settled without it; what does not bind is only pointed out.</param>
public sealed record SeatCheck(Words Title, Words Now, Words Asked, Citation? Article, bool Holds, bool Binds);
