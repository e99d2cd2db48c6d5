using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Print;

/// <summary>The contract that binds is there to be read while a change of it is bargained.</summary>
public sealed class PrintingWhileAChangeIsBargained
{
    private const string OldWords = "每年安排一次健康检查。";
    private const string NewWords = "每年安排两次健康检查。";

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.HrDepartment)]
    [InlineData(Office.FilingClerk)]
    public async Task The_text_in_force_is_shown_and_prints_as_it_was_signed(Office office)
    {
        await using var served = await ServedInstallation.StartAsync(ChangeAsync);
        var signed = (await served.Walked.RecordAsync()).InForce!.TextHash;
        using var reader = await served.SignInAsync(office);

        var paper = await reader.GetStringAsync($"/cases/{served.Walked.Id}/print/contract-in-force");
        paper.ShouldContain(OldWords);
        paper.ShouldNotContain(NewWords);
        paper.ShouldContain("企业代表一");
        paper.ShouldContain("生效日期：2026年10月15日");
        paper.ShouldContain($"@bottom-right {{ content: \"SHA-256 {signed[..16]}\"");
        var page = await reader.GetStringAsync($"/cases/{served.Walked.Id}");
        page.ShouldContain("现行有效的合同");
        page.ShouldContain("协商中的变更条款");
        page.ShouldContain($"/cases/{served.Walked.Id}/print/contract-in-force");
    }

    [Fact]
    public async Task The_change_is_on_nobodys_list_of_work_and_still_open_to_the_union()
    {
        await using var served = await ServedInstallation.StartAsync(walked => walked.ToForceAsync());
        using var union = await served.SignInAsync(Office.UnionOfficer);

        (await union.GetStringAsync("/")).ShouldNotContain("变更合同");
        (await union.GetStringAsync($"/cases/{served.Walked.Id}")).ShouldContain("/do/agree-change");
    }

    private static async Task ChangeAsync(WalkedCase walked)
    {
        await walked.ToForceAsync();
        await walked.DoAsync("2027-03-01", Office.UnionOfficer, new AgreeChange
        {
            Ground = TerminationGround.Agreement, Explanation = "调整健康检查次数",
        });
        await walked.DoAsync("2027-03-02", Office.UnionOfficer, new AnswerClause { Clause = 1, Text = NewWords });
    }
}
