namespace Host.Api.Procedures;

/// <summary>One version of a procedure.</summary>
/// <param name="Id">The definition's id, the same for all versions.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="VersionId">The id of this version.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for.</param>
public sealed record ProcedureAnswer(string Id, int Version, string VersionId, string Name, string Description);
