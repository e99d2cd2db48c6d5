namespace Domain.Bargaining;

/// <summary>An early end of the contract (集体合同规定 Art 39-41).</summary>
/// <param name="On">The day it ends.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Explanation">The facts.</param>
/// <param name="ReportedOn">The day it was reported to the authority (BJ-17); null until then.</param>
/// <param name="BargainedOn">The day on which both sides dealt with it at a bargaining meeting (Art 41).</param>
public sealed record Termination(
    DateOnly On, TerminationGround Ground, string Explanation, DateOnly? ReportedOn, DateOnly BargainedOn);
