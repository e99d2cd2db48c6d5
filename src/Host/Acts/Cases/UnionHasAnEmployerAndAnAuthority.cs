using Domain;

namespace Host.Acts.Cases;

/// <summary>A union can open a case where the administrator has named its employer and that employer's labour authority.</summary>
internal sealed record UnionHasAnEmployerAndAnAuthority(string? Employer, bool HasAuthority) : Rule
{
    public override string Name => "organisations.union-has-an-employer-and-an-authority";

    public override bool Holds => Employer is not null && HasAuthority;

    protected override Words Message => Employer is null
        ? new("尚未登记本工会所在的用人单位，请联系系统管理员。", "The union's employer is not registered; ask the administrator.")
        : new($"尚未登记{Employer}的集体合同备案机关，请联系系统管理员。", $"The labour authority of {Employer} is not registered; ask the administrator.");
}
