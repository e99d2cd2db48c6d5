namespace Domain.Procedures;

/// <summary>A family of procedures: what a case is about, and so which aggregate carries it. The name is stored with the case.</summary>
public enum ProcedureFamily
{
    /// <summary>集体协商: one contract from the offer to the end of its term.</summary>
    ContractBargaining,

    /// <summary>职工代表大会: one session from its topics to the resolutions that are carried out.</summary>
    CongressSession,

    /// <summary>职工代表选举: one term of a congress from the count of the staff to the end of the term.</summary>
    CongressElection,

    /// <summary>职工代表提案: one motion from its draft to its closing.</summary>
    Motion,

    /// <summary>来信: one letter, entry or suggestion from its arrival to its rated answer.</summary>
    Letter,
}
