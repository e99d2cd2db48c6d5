using Domain;
using Domain.Organisations;

namespace Host.Pipeline;

/// <summary>An office that the caller holds.</summary>
internal sealed record HeldOffice(Office Office, UnitId Unit, string Title)
{
    /// <summary>Who within the office it is, as duties and cases name it; empty for an office that is held as a whole.</summary>
    public string Holder { get; init; } = "";

    /// <summary>By what duties name the holder of an office: a representative by the account, departments and leaders by their names.</summary>
    public static string KeyOf(Office office, AccountId account, string holder) =>
        office == Office.Representative ? account.Value.ToString("D") : holder;
}
