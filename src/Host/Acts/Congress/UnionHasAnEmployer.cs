namespace Host.Acts.Congress;

/// <summary>A union can prepare a session where the administrator has named its employer.</summary>
internal sealed record UnionHasAnEmployer(string? Employer) : Rule
{
    public override string Name => "organisations.union-has-an-employer";

    public override bool Holds => Employer is not null;

    protected override Words Message => new(
        "尚未登记本工会所在的用人单位，请联系系统管理员。", "The union's employer is not registered; ask the administrator.");
}
