using System.Text.Json.Serialization;
using Domain.Congress.Ballots;

namespace Domain.Congress;

/// <summary>The count of one ballot. All numbers are persons.</summary>
/// <param name="HeldOn">The day of the vote.</param>
/// <param name="Entitled">All representatives (or all staff), present or not.</param>
/// <param name="Present">Those present; at most <paramref name="Entitled"/>.</param>
/// <param name="Yes">赞成.</param>
/// <param name="No">反对.</param>
/// <param name="Abstained">弃权.</param>
/// <param name="Spoilt">废票.</param>
/// <param name="Secret">无记名投票 (企业民主管理规定 Art 20).</param>
public sealed record VoteCount(
    DateOnly HeldOn, int Entitled, int Present, int Yes, int No, int Abstained, int Spoilt, bool Secret)
{
    /// <summary>
    /// The secret ballot by phone that was counted, whose list of receipt codes is published; null for every other vote.
    /// </summary>
    public BallotId? Ballot { get; init; }

    /// <summary>All ballots, spoilt ones included; at most <see cref="Present"/>.</summary>
    [JsonIgnore]
    public long Ballots => (long)Yes + No + Abstained + Spoilt;
}
