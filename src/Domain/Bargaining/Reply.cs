namespace Domain.Bargaining;

/// <summary>The written reply to an offer (集体合同规定 Art 32(2)).</summary>
/// <param name="Kind">Accepted, another date, or refused.</param>
/// <param name="RepliedOn">The day the reply was given.</param>
/// <param name="MeetingDay">The day agreed or proposed; null in a refusal.</param>
/// <param name="Place">The place agreed or proposed; null in a refusal.</param>
/// <param name="Reasons">Why refused or moved; may be empty in an acceptance.</param>
public sealed record Reply(ReplyKind Kind, DateOnly RepliedOn, DateOnly? MeetingDay, string? Place, string Reasons)
{
    /// <summary>Whose it is: the answering side's, or in answer to a proposed day the other's.</summary>
    public Side By { get; init; } = Side.Employer;
}
