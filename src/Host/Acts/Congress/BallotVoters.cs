using System.ComponentModel.DataAnnotations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Voters of one group on a ballot's roll.</summary>
public sealed record BallotVoters
{
    [Label("投票人分组", "Group"), Required, StringLength(60)]
    public required string Group { get; init; }

    [Label("权重", "Weight"), Range(1, 1000)]
    public int Weight { get; init; } = 1;

    [Label("到会代表编号", "Numbers of those present", Hint = "例如：1-30，32", HintEn = "Such as 1-30, 32")]
    [Required, StringLength(20_000)]
    public required string Numbers { get; init; }
}
