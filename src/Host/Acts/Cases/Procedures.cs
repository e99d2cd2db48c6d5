using Domain;

namespace Host.Acts.Cases;

/// <summary>Which procedure a kind of contract follows.</summary>
internal static class Procedures
{
    public static string For(ContractKind kind) => kind switch
    {
        ContractKind.CollectiveContract => "collective-contract",
        ContractKind.WageAgreement => "wage-agreement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
