using Domain;
using Host.Persistence;
using Microsoft.AspNetCore.Identity;

namespace Host.Accounts;

/// <summary>Signs somebody in with a password, for the page and for programs alike.</summary>
internal sealed class PasswordSignIn(SignInManager<Account> sign, WrongPasswords wrong, IHttpContextAccessor http)
{
    /// <summary>A refusal, or null where it went well.</summary>
    public async Task<Words?> EnterAsync(string account, string password)
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress?.MapToIPv6().ToString() ?? "";
        if (!wrong.MayTry(account, address))
        {
            return new("密码输错次数过多，请五分钟后再试。", "Too many wrong passwords; try again in five minutes.");
        }

        if ((await sign.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)).Succeeded)
        {
            return null;
        }

        wrong.Count(account, address);
        return new("账号或密码不正确。", "Account or password is wrong.");
    }
}
