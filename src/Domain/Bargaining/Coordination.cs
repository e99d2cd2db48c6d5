namespace Domain.Bargaining;

/// <summary>Coordination of a bargaining dispute by the authority (协调处理, 集体合同规定 Art 49-54).</summary>
/// <param name="Issues">What is in dispute.</param>
/// <param name="AppliedOn">The day of the application.</param>
/// <param name="AppliedBy">The side that applied.</param>
/// <param name="AcceptedOn">The day of acceptance, from which the 30 days run; null until then.</param>
/// <param name="ExtendedByDays">Calendar days added, 0 to 15 (Art 52).</param>
/// <param name="EndedOn">The day it ended; null while it runs.</param>
/// <param name="Settlement">The coordination agreement's text; null where none was reached.</param>
public sealed record Coordination(
    string Issues, DateOnly AppliedOn, Side AppliedBy, DateOnly? AcceptedOn, int ExtendedByDays, DateOnly? EndedOn, string? Settlement);
