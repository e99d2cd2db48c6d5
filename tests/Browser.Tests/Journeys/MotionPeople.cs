using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>Several people of one unit, each at a window.</summary>
internal sealed class MotionPeople : IAsyncDisposable
{
    private readonly List<Person> people = [];

    public Person this[int number] => people[number];

    /// <summary>Signs in by the accounts' codes.</summary>
    public static async Task<MotionPeople> SignInAsync(ChromiumBrowser browser, RunningHost host, IEnumerable<string> codes)
    {
        var accounts = await host.AccountsAsync();
        var signedIn = new MotionPeople();
        foreach (var code in codes)
        {
            signedIn.people.Add(await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == code)));
        }

        return signedIn;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }
    }
}
