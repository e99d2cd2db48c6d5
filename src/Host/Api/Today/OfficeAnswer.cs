using Domain;
using Domain.Organisations;

namespace Host.Api.Today;

/// <summary>Today's work of one of the caller's offices.</summary>
/// <param name="Office">The office.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Title">Its full title.</param>
/// <param name="Open">All open duties; 1,000 means 1,000 or more, here and in the next two.</param>
/// <param name="Late">Those whose last day has passed.</param>
/// <param name="Soon">Those due within three working days, today included.</param>
/// <param name="Mine">A page of the office's own duties, the earliest last day first.</param>
/// <param name="Others">What it waits for from others.</param>
/// <param name="Further">The query of the next page; null on the last one.</param>
public sealed record OfficeAnswer(
    Office Office, UnitId Unit, string Title, int Open, int Late, int Soon, IReadOnlyList<LineAnswer> Mine,
    IReadOnlyList<LineAnswer> Others, string? Further);
