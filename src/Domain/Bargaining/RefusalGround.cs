namespace Domain.Bargaining;

/// <summary>On what ground the law of a place and day lets an offer be refused.</summary>
public enum RefusalGround
{
    /// <summary>With proper reasons in writing (集体合同规定 Art 32(2); 工会法 Art 54(四)).</summary>
    WithReasons,

    /// <summary>Not on pay, working conditions or lay-offs (北京市集体合同条例 Art 32).</summary>
    NotOnProtectedTopics,

    /// <summary>Not once the authority has ordered the employer to bargain (集体合同规定 Art 56; 工会法 Art 54(四)).</summary>
    NotAfterAnOrder,

    /// <summary>On no ground at all (北京市实施工会法办法 2026 Art 21).</summary>
    Never,
}
