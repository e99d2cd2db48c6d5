namespace Domain;

/// <summary>What kind of contract is bargained for (集体合同规定 Art 3; 工资集体协商试行办法 Art 3).</summary>
public enum ContractKind
{
    /// <summary>集体合同: comprehensive.</summary>
    CollectiveContract,

    /// <summary>工资专项集体合同: the wage agreement.</summary>
    WageAgreement,
}
