using Domain.Congress.Elections;

namespace Domain.Motions;

/// <summary>A motion that was merged into this one: its authors stay authors and get this one's answer.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">案由.</param>
/// <param name="Movers">Its movers.</param>
/// <param name="Seconders">Its seconders.</param>
/// <param name="On">The day of the merger.</param>
/// <param name="OnPaper">Those of its authors whose part the union entered from paper.</param>
public sealed record MergedMotion(
    CaseId Case, string Number, string Title, IReadOnlyList<MotionPerson> Movers, IReadOnlyList<MotionPerson> Seconders,
    DateOnly On, IReadOnlyList<RepresentativeId>? OnPaper = null);
