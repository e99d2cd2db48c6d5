using Domain.Tests.Congress.Sessions;
using Domain.Tests.Congress.Terms;
using Domain.Tests.Letters;
using Domain.Tests.Motions;

namespace Domain.Tests;

/// <summary>Where a test's subject comes from: <c>A.Case.WithDraftClosedOn("2026-09-30")</c>.</summary>
internal static class A
{
    /// <summary>A collective contract of one Beijing employer, with both sides' chiefs and two agreed clauses.</summary>
    public static CaseBuilder Case => new();

    /// <summary>A session of a Beijing unit's congress with 36 representatives in two delegations, for 2026-10-15.</summary>
    public static SessionBuilder Session => new();

    /// <summary>A term of a Beijing unit's congress: 707 staff in three electing units, elected on 2026-03-10.</summary>
    public static TermBuilder Term => new();

    /// <summary>A motion of one representative of a Beijing unit on its canteen, in a call that ends on 2026-09-30.</summary>
    public static MotionBuilder Motion => new();

    /// <summary>An anonymous letter with a code to the leaders of a Beijing unit, received on 2026-10-01.</summary>
    public static LetterBuilder Letter => new();
}
