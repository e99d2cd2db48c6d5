namespace Domain.Filing;

/// <summary>What the dossier must hold (北京市集体合同条例 Art 46).</summary>
public enum PacketPaper
{
    /// <summary>集体合同文本.</summary>
    Contract,

    /// <summary>双方首席代表、协商代表基本情况.</summary>
    Representatives,

    /// <summary>职工代表大会或职工大会决议.</summary>
    CongressResolution,

    /// <summary>用人单位登记证明.</summary>
    RegistrationCertificate,

    /// <summary>说明.</summary>
    Explanation,

    /// <summary>表决计算说明: how the congress's result follows from its numbers. No list asks for it; it answers the reviewer's first question.</summary>
    VoteProof,
}
