using Domain.Organisations;
using Host.Accounts;
using Host.Pipeline;

namespace Host.Motions.Awards;

/// <summary>Who sees the award of a union: those who give it and those who vote. Nobody else, not the employer either.</summary>
internal sealed class AwardDesk(Caller caller)
{
    private static readonly Office[] Open = [Office.UnionOfficer, Office.MotionsCommittee, Office.Presidium, Office.Representative];

    /// <summary>The office through which it is seen.</summary>
    /// <exception cref="NotAllowedException">The caller holds none of those offices.</exception>
    public async Task<HeldOffice> OfficeAsync() =>
        OfficeOf(await caller.OfficesAsync()) ?? throw new NotAllowedException(new Words("优秀提案", "Award of motions"));

    public static HeldOffice? OfficeOf(IReadOnlyList<HeldOffice> offices) =>
        offices.Where(o => Open.Contains(o.Office)).OrderBy(o => Array.IndexOf(Open, o.Office)).FirstOrDefault();
}
