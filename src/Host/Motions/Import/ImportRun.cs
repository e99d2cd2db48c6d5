namespace Host.Motions.Import;

/// <summary>One file that was imported.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="By">Who imported it.</param>
/// <param name="At">When its last motion came in.</param>
/// <param name="Motions">How many motions came in.</param>
public sealed record ImportRun(string File, string Sha256, string By, DateTimeOffset At, int Motions);
