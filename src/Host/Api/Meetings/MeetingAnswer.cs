using Domain.Congress.Ballots;
using Host.Meetings;

namespace Host.Api.Meetings;

/// <summary>Where a meeting stands.</summary>
/// <param name="Stamp">Changes whenever something that the hall's screen shows has changed.</param>
/// <param name="Entitled">All who are entitled to vote.</param>
/// <param name="Present">Those in the hall now.</param>
/// <param name="Item">The number of the item that the hall is on; null where there is none.</param>
/// <param name="Ballot">The phase of the case's latest secret ballot; null where there is none.</param>
/// <param name="Issued">Papers of that ballot given out.</param>
/// <param name="Cast">Papers of that ballot in the box.</param>
internal sealed record MeetingAnswer(
    string Stamp, int Entitled, int Present, int? Item, BallotPhase? Ballot, int Issued, int Cast)
{
    public static MeetingAnswer Of(MeetingSnapshot meeting) => new(
        meeting.Stamp, meeting.Session.Entitled, meeting.Session.Present, meeting.Session.ItemNow?.Number,
        meeting.Ballot?.Phase, meeting.Ballot?.Issued ?? 0, meeting.Ballot?.Cast ?? 0);
}
