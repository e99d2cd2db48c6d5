namespace Domain.Bargaining;

/// <summary>On what ground a contract is changed or ended early.</summary>
public enum TerminationGround
{
    /// <summary>双方协商一致 (Art 39).</summary>
    Agreement,

    /// <summary>用人单位因被兼并、解散、破产等原因 (Art 40(一)).</summary>
    EmployerCeased,

    /// <summary>不可抗力 (Art 40(二)).</summary>
    ForceMajeure,

    /// <summary>约定的变更或解除条件出现 (Art 40(三)).</summary>
    AgreedCondition,

    /// <summary>法律、法规、规章规定的其他情形 (Art 40(四)).</summary>
    OtherLaw,
}
