using Host.Demo;

namespace Host;

/// <summary>Prints where the program is reached and, in a demonstration, with which accounts.</summary>
internal static class StartNotice
{
    private const int CodeWidth = 26;

    public static void PrintWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        Console.WriteLine(string.Join(Environment.NewLine, app.Urls.Prepend("集体协商办理系统 / Collective bargaining")));
        if (app.Services.GetService<DemoAccounts>() is { All: [var first, ..] accounts })
        {
            Console.WriteLine($"演示账号，密码均为 / Demonstration accounts, all with the password: {first.Password}");
            Console.WriteLine(string.Join(Environment.NewLine, accounts.Select(a => $"  {a.Account.PadRight(CodeWidth)}{a.Title}")));
        }
    });
}
