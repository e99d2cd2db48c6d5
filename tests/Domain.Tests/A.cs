using Domain.Tests.Congress.Sessions;

namespace Domain.Tests;

/// <summary>Where a test's subject comes from: <c>A.Case.WithDraftClosedOn("2026-09-30")</c>.</summary>
internal static class A
{
    /// <summary>A collective contract of one Beijing employer, with both sides' chiefs and two agreed clauses.</summary>
    public static CaseBuilder Case => new();

    /// <summary>A session of a Beijing unit's congress with 36 representatives in two delegations, for 2026-10-15.</summary>
    public static SessionBuilder Session => new();
}
