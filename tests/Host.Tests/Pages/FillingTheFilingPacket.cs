using Domain;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Pages;

/// <summary>What the form of the filing packet knows beforehand.</summary>
public sealed class FillingTheFilingPacket
{
    [Fact]
    public async Task Ticks_the_papers_of_the_places_list_and_the_proof_sheet_of_the_vote()
    {
        await using var served = await ServedInstallation.StartAsync(async walked =>
        {
            await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
            await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 31);
            await walked.SignAsync("2026-09-29");
        });
        using var employer = await served.SignInAsync(Office.HrDepartment);

        var form = await employer.GetStringAsync($"/cases/{served.Walked.Id}/do/submit-packet");

        foreach (var paper in new[] { "contract", "representatives", "congress-resolution", "registration-certificate", "vote-proof" })
        {
            form.ShouldContain($"name=\"contents\" value=\"{paper}\" checked");
        }

        form.ShouldContain("name=\"contents\" value=\"explanation\" />"); // no list asks for it: the employer may add it
    }
}
