namespace Domain.Filing;

/// <summary>What the authority reviews (集体合同规定 Art 44).</summary>
public enum ReviewItem
{
    /// <summary>集体协商双方的主体资格.</summary>
    Standing,

    /// <summary>集体协商程序.</summary>
    Procedure,

    /// <summary>集体合同内容是否与国家规定相抵触.</summary>
    Content,
}
