using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>The union's officer, the employer's HR department and the authority's clerk, each at a window of their own.</summary>
internal sealed record ThreePeople(Person Officer, Person Employer, Person Clerk) : IAsyncDisposable
{
    public static async Task<ThreePeople> SignInAsync(ChromiumBrowser browser, RunningHost host)
    {
        var accounts = await host.AccountsAsync();
        return new ThreePeople(
            await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "publishing-2-union")),
            await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "publishing-2-hr")),
            await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "xicheng-clerk")));
    }

    public Bargaining Bargaining(RunningHost host) => new(host, Officer, Employer, Clerk);

    public async ValueTask DisposeAsync()
    {
        await Officer.DisposeAsync();
        await Employer.DisposeAsync();
        await Clerk.DisposeAsync();
    }
}
