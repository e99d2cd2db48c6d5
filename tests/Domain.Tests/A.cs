namespace Domain.Tests;

/// <summary>Where a test's subject comes from: <c>A.Case.WithDraftClosedOn("2026-09-30")</c>.</summary>
internal static class A
{
    /// <summary>A collective contract of one Beijing employer, with both sides' chiefs and two agreed clauses.</summary>
    public static CaseBuilder Case => new();
}
