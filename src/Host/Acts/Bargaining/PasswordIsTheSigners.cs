using Domain;

namespace Host.Acts.Bargaining;

/// <summary>Who signs enters the password of the own account again, so that nobody signs at a desk left open.</summary>
/// <param name="Entered">Whether the password entered is the signer's.</param>
/// <param name="LockedOut">Whether too many wrong ones were entered.</param>
internal sealed record PasswordIsTheSigners(bool Entered, bool LockedOut) : Rule
{
    public override string Name => "accounts.password-is-the-signers";

    public override bool Holds => Entered;

    protected override Words Message => LockedOut
        ? new("密码输错次数过多，请五分钟后再试。", "Too many wrong passwords; try again in five minutes.")
        : new("密码不正确，未签字。", "The password is wrong; nothing was signed.");

    protected override string? Field => "Password";
}
