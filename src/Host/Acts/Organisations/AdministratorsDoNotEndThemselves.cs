using Domain;

namespace Host.Acts.Organisations;

/// <summary>Somebody must be left who can add accounts: an administrator's account is ended by another administrator.</summary>
internal sealed record AdministratorsDoNotEndThemselves(bool IsAnother) : Rule
{
    public override string Name => "organisations.administrators-do-not-end-themselves";

    public override bool Holds => IsAnother;

    protected override Words Message => new("不能停用自己的账号，请由另一名系统管理员办理。", "Your own account is ended by another administrator.");
}
