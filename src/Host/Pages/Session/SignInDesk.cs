using Domain;
using Domain.Organisations;
using Host.Accounts;
using Host.Acts.Organisations;
using Host.Demo;
using Host.Pages.Text;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Session;

/// <summary>What the sign-in page and the first set-up do.</summary>
internal sealed class SignInDesk(
    SignInManager<Account> sign, PasswordSignIn byPassword, Store store, Settings settings, ActSender sender, IEnumerable<DemoAccounts> demo)
{
    private const int MostDemoAccounts = 80;

    /// <summary>The demonstration's password, which a signature asks for; null outside a demonstration.</summary>
    public string? DemoPassword => demo.SelectMany(d => d.All).FirstOrDefault()?.Password;

    /// <summary>The demonstration's accounts, by office and unit; none outside a demonstration.</summary>
    public async Task<IReadOnlyList<DemoAccountLine>> DemoAccountsAsync(Language language)
    {
        if (!settings.Demo)
        {
            return [];
        }

        var held = await (
            from office in store.Offices
            join account in store.Users on (Guid)(object)office.Account equals account.Id
            select new { account.UserName, office.Office, office.Unit, office.Title }).OrderBy(h => h.UserName).Take(MostDemoAccounts).ToListAsync();
        var units = held.Select(h => h.Unit).ToList();
        var names = await store.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        return [.. held.OrderBy(h => h.Office).ThenBy(h => h.UserName, StringComparer.Ordinal)
            .Select(h => new DemoAccountLine(h.UserName!, language.Say(EnumWords.Of(h.Office)), names.GetValueOrDefault(h.Unit, h.Title)))];
    }

    /// <summary>Signs in with a password; a refusal, or null where it went well.</summary>
    public async Task<Words?> EnterAsync(string? account, string? password)
    {
        if (string.IsNullOrWhiteSpace(account) || string.IsNullOrEmpty(password))
        {
            return new("请输入账号和密码。", "Enter account and password.");
        }

        return await byPassword.EnterAsync(account.Trim(), password);
    }

    /// <summary>Signs a demonstration account in without its password; outside a demonstration never.</summary>
    public async Task<Words?> EnterDemoAsync(string? account)
    {
        var found = settings.Demo && account is not null ? await sign.UserManager.FindByNameAsync(account) : null;
        if (found is null)
        {
            return new("没有这个演示账号。", "There is no such demonstration account.");
        }

        await sign.SignInAsync(found, isPersistent: false);
        return null;
    }

    /// <summary>True where nobody could sign in: the first start without a demonstration.</summary>
    public async Task<bool> NeedsAdministratorAsync() => !settings.Demo && !await store.Users.AnyAsync();

    /// <summary>Creates the first administrator and signs it in; what is wrong, or nothing where it went well.</summary>
    public async Task<IReadOnlyList<Words>> CreateAdministratorAsync(string account, string password, string again)
    {
        if (password != again)
        {
            return [new("两次输入的密码不一致。", "The two passwords differ.")];
        }

        if (!await NeedsAdministratorAsync())
        {
            return [new("系统管理员已经设立，请登录。", "There is an administrator already; sign in.")];
        }

        return await AddAsync(account, password) ?? (await EnterAsync(account, password) is { } refusal ? [refusal] : []);
    }

    private async Task<IReadOnlyList<Words>?> AddAsync(string account, string password)
    {
        try
        {
            var act = new AddAccount
            {
                Code = account, Office = Office.Administrator, Unit = default, Title = "系统管理员", Password = password,
            };
            await sender.SendAsProgramAsync(act, $"first-administrator:{account}", CancellationToken.None);
            return null;
        }
        catch (FieldFaultsException faulty)
        {
            return [.. faulty.Faults.Select(f => f.Field == "code"
                ? new Words("账号应为3至60个小写字母、数字或短横线。", "An account has 3 to 60 lower-case letters, digits or hyphens.")
                : new Words($"密码：{f.Message.Zh}", $"Password: {f.Message.En}"))];
        }
    }
}
