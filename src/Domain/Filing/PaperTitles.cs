namespace Domain.Filing;

/// <summary>What the papers of a packet are called.</summary>
public static class PaperTitles
{
    /// <summary>The title of a paper, in the words of 北京市集体合同条例 Art 46.</summary>
    /// <param name="paper">The paper.</param>
    public static Words Of(PacketPaper paper) => paper switch
    {
        PacketPaper.Contract => new("集体合同文本", "contract text"),
        PacketPaper.Representatives => new("双方首席代表、协商代表基本情况", "particulars of both sides' representatives"),
        PacketPaper.CongressResolution => new("职工（代表）大会决议", "resolution of the congress"),
        PacketPaper.RegistrationCertificate => new("用人单位登记证明", "employer's registration certificate"),
        PacketPaper.Explanation => new("说明", "explanation"),
        PacketPaper.VoteProof => new("表决计算说明", "proof sheet of the vote"),
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, "A paper without a title."),
    };
}
