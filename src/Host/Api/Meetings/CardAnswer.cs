using Host.Meetings;
using Host.Pipeline;

namespace Host.Api.Meetings;

/// <summary>What a representative's phone knows after his card was looked at.</summary>
/// <param name="Name">The name on the list.</param>
/// <param name="Delegation">The delegation.</param>
/// <param name="IsPresent">Whether checked in and still in the hall.</param>
/// <param name="CheckIn">The page whose code the check-in desk scans.</param>
internal sealed record CardAnswer(string Name, string Delegation, bool IsPresent, string CheckIn)
{
    /// <exception cref="NotFoundException">The number is on no list, as at a meeting that counts heads.</exception>
    public static CardAnswer Of(MeetingSnapshot meeting, int number, byte[] key)
    {
        var record = meeting.Session.Record;
        var person = record.Representatives.FirstOrDefault(r => r.Number == number) ?? throw new NotFoundException();
        return new(
            person.Name, person.Delegation, record.Attendances.Any(a => a.Number == number && a.LeftAt is null),
            $"/congress/{meeting.Session.Id}/check-in/{CheckInCode.Of(key, number)}");
    }
}
