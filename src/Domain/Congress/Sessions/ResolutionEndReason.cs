namespace Domain.Congress.Sessions;

/// <summary>Why a resolution ended before it was carried out.</summary>
public enum ResolutionEndReason
{
    /// <summary>大会撤销 (企业民主管理规定 Art 21).</summary>
    Revoked,

    /// <summary>联席会议的决定未获大会确认 (Art 12).</summary>
    DecisionRefused,
}
