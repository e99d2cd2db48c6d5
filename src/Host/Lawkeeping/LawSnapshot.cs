using Domain.Calendar;
using Domain.Law;

namespace Host.Lawkeeping;

/// <summary>The law as the program goes by it at one version: what is shipped with everything that an administrator added.</summary>
/// <param name="Version">The newest change that is in it; 0 for the shipped law alone.</param>
/// <param name="Book">The rule packs.</param>
/// <param name="Calendar">The working days.</param>
/// <param name="Switches">How the two things are counted that no text settles.</param>
internal sealed record LawSnapshot(int Version, LawBook Book, WorkingDayCalendar Calendar, CountingSwitches Switches)
{
    /// <summary>The change with which these packs were taken over; 0 for those that the installation began with. What was counted before was counted by others, which are not known any more.</summary>
    public int Shipped { get; init; }

    /// <summary>Changes that do not go together with the packs that are shipped now, and so are not in force.</summary>
    public IReadOnlyList<SetAsideChange> SetAside { get; init; } = [];
}
