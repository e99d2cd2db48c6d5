using Domain;

namespace Host.Scheduling;

/// <summary>An open duty whose last day is over and for which the law says what follows.</summary>
internal sealed record LapsingDuty(CaseId Case, string Activity, int Execution, DateOnly Due)
{
    /// <summary>The idempotency key of the act that ends it: the same duty lapses once, whoever sweeps.</summary>
    public string Key => $"lapse:{Case.Value:N}:{Activity}:{Execution}";
}
