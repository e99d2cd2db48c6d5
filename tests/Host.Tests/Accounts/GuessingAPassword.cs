using Host.Accounts;

namespace Host.Tests.Accounts;

public sealed class GuessingAPassword : IDisposable
{
    private readonly WrongPasswords wrong = new();

    [Fact]
    public void Closes_an_account_to_the_address_after_ten_and_to_nobody_else()
    {
        Guess("jiuhe-union", "::1", times: 10);

        wrong.MayTry("JIUHE-union", "::1").ShouldBeFalse();
        wrong.MayTry("jiuhe-union", "::2").ShouldBeTrue();
        wrong.MayTry("jiuhe-hr", "::1").ShouldBeTrue();
    }

    [Fact]
    public void Over_many_accounts_closes_all_of_them_to_the_address_after_a_hundred()
    {
        for (var account = 0; account < 100; account++)
        {
            wrong.MayTry($"account-{account}", "::1").ShouldBeTrue();
            Guess($"account-{account}", "::1", times: 1);
        }

        wrong.MayTry("jiuhe-union", "::1").ShouldBeFalse();
        wrong.MayTry("jiuhe-union", "::2").ShouldBeTrue();
    }

    [Fact]
    public void Asking_does_not_count()
    {
        for (var time = 0; time < 20; time++)
        {
            wrong.MayTry("jiuhe-union", "::1").ShouldBeTrue();
        }
    }

    public void Dispose() => wrong.Dispose();

    private void Guess(string account, string address, int times)
    {
        for (var time = 0; time < times; time++)
        {
            wrong.Count(account, address);
        }
    }
}
