namespace Domain.Congress.Sessions;

/// <summary>How the hall votes.</summary>
public enum VoteMethod
{
    /// <summary>无记名投票: on paper, without a name.</summary>
    SecretBallot,

    /// <summary>举手表决: seen by everybody.</summary>
    ShowOfHands,

    /// <summary>无记名投票: by phone, without a name; counted when the ballot is closed.</summary>
    ByPhone,
}
