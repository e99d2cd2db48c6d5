using System.Net;
using System.Net.Http.Json;
using Domain;
using Domain.Organisations;
using Host.Acts.Organisations;
using Host.Pipeline;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Accounts;

public sealed class EndingAnAccount
{
    [Fact]
    public async Task Takes_its_rights_at_once_and_lets_nobody_in_with_it_again()
    {
        await using var served = await ServedInstallation.StartAsync(FiledCase.WalkAsync);
        using var hr = await served.SignInAsync(Office.HrDepartment);
        var address = $"/api/cases/{served.Walked.Id}";
        (await hr.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await served.Installation.SendAsync(Office.Administrator, new EndAccount { Code = nameof(Office.HrDepartment), Reason = "调离" });

        (await hr.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var again = await served.NewClient().PostAsJsonAsync(
            "/api/session", new { account = nameof(Office.HrDepartment), password = WalkedCase.Password });
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await again.Content.ReadAsStringAsync()).ShouldContain("账号或密码不正确。");
        using var administrator = await served.SignInAsync(Office.Administrator);
        (await administrator.GetStringAsync("/administration")).ShouldContain("停用</span>");
    }

    [Fact]
    public async Task Is_not_for_ones_own()
    {
        await using var served = await ServedInstallation.StartAsync();
        (await Should.ThrowAsync<RefusedException>(() => served.Installation.SendAsync(
            Office.Administrator, new EndAccount { Code = nameof(Office.Administrator), Reason = "换届" }))).Refusal.Rule
            .ShouldBe("organisations.administrators-do-not-end-themselves");
    }
}
