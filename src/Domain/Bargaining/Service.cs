namespace Domain.Bargaining;

/// <summary>How and when a paper reached the other side: the day from which its answer is counted.</summary>
/// <param name="How">By hand, by post or electronically.</param>
/// <param name="ReceivedOn">The day of receipt; not counted itself (民法典 Art 201).</param>
/// <param name="ReceivedBy">The office that received it, such as 人力资源部.</param>
/// <param name="Evidence">Files that prove it: the receipt, the postal slip.</param>
public sealed record Service(ServiceChannel How, DateOnly ReceivedOn, string ReceivedBy, IReadOnlyList<FileId> Evidence);
