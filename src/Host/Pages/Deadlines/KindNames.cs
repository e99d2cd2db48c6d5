using Domain;

namespace Host.Pages.Deadlines;

/// <summary>What addresses call the kinds of contract.</summary>
internal static class KindNames
{
    private const string Wages = "wages";

    public static ContractKind Read(string name) => name == Wages ? ContractKind.WageAgreement : ContractKind.CollectiveContract;

    public static string Of(ContractKind kind) => kind == ContractKind.WageAgreement ? Wages : "contract";
}
