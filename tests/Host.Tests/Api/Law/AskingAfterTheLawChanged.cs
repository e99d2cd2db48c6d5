using Domain.Organisations;
using Host.Acts.Law;
using Host.Tests.Lawkeeping;

namespace Host.Tests.Api.Law;

/// <summary>What an administrator changes is what other programs are answered by a second later, with nothing started again.</summary>
public sealed class AskingAfterTheLawChanged
{
    [Fact]
    public async Task A_years_notice_moves_the_last_day_and_it_is_provisional_no_longer()
    {
        await using var served = await ServedInstallation.StartAsync();
        const string Question = "deadline?place=110000&rule=reply&event=2027-01-18";
        (await AskAsync(served, Question)).ShouldSatisfyAllConditions(
            a => a["due"].ShouldBe("2027-02-09"), a => a["provisional"].ShouldBe("true"));

        await ChangeAsync(served, Notices.Import());

        (await AskAsync(served, Question)).ShouldSatisfyAllConditions(
            a => a["due"].ShouldBe("2027-02-12"), a => a["provisional"].ShouldBe("false"));
        (await AskAsync(served, "calendar/2027"))["provisional"].ShouldBe("false");
    }

    [Fact]
    public async Task The_switch_of_backward_counting_leaves_the_nominal_day_or_moves_it_earlier()
    {
        await using var served = await ServedInstallation.StartAsync();
        const string Question = "deadline?place=110000&rule=congress-notice&event=2026-10-12";
        (await AskAsync(served, Question))["due"].ShouldBe("2026-09-30"); // number 20 of the worked examples

        await ChangeAsync(served, new SetCountingSwitches { AuthorityDaysRollOver = true, BackwardMovesEarlier = false, Reason = "按约定" });

        (await AskAsync(served, Question))["due"].ShouldBe("2026-10-05");
    }

    [Fact]
    public async Task The_switch_of_the_authoritys_days_lets_the_effect_fall_on_a_holiday()
    {
        await using var served = await ServedInstallation.StartAsync();
        const string Question = "deadline?place=110000&rule=effect&event=2026-06-05";
        (await AskAsync(served, Question))["due"].ShouldBe("2026-06-22"); // number 6 of the worked examples

        await ChangeAsync(served, new SetCountingSwitches { AuthorityDaysRollOver = false, BackwardMovesEarlier = true, Reason = "按约定" });

        (await AskAsync(served, Question))["due"].ShouldBe("2026-06-20");
    }

    private static async Task ChangeAsync(ServedInstallation served, Host.Pipeline.Act change)
    {
        await served.Installation.SendAsync(Office.Administrator, change);
        served.Installation.Clock.MoveTo(served.Installation.Clock.GetUtcNow().AddSeconds(1));
    }

    private static async Task<LawAnswer> AskAsync(ServedInstallation served, string question)
    {
        using var client = served.NewClient();
        return await LawAnswer.OfAsync(client, question);
    }
}
