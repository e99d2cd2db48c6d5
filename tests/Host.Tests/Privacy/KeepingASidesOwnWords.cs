using System.Net.Http.Json;
using Domain;
using Domain.Organisations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Privacy;

/// <summary>What a side writes for itself reaches nobody else, by whichever way the case is read.</summary>
public sealed class KeepingASidesOwnWords(OwnWords shared) : IClassFixture<OwnWords>
{
    [Theory]
    [InlineData(Office.UnionOfficer, Side.Employer)]
    [InlineData(Office.HrDepartment, Side.Worker)]
    [InlineData(Office.FilingClerk, Side.Worker, Side.Employer)]
    [InlineData(Office.HigherUnion, Side.Worker, Side.Employer)]
    [InlineData(Office.Administrator, Side.Worker, Side.Employer)]
    public async Task No_page_and_no_answer_shows_them_to_another_office(Office reader, params Side[] writers)
    {
        using var client = await shared.Served.SignInAsync(reader);

        (await ShownAsync(client, writers)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_page_and_no_answer_shows_them_to_somebody_who_has_not_signed_in()
    {
        using var client = shared.Served.NewClient();

        (await ShownAsync(client, Side.Worker, Side.Employer)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Office.UnionOfficer, Side.Worker)]
    [InlineData(Office.HrDepartment, Side.Employer)]
    public async Task The_own_side_reads_them_on_the_case_page_and_over_the_API(Office reader, Side writer)
    {
        using var client = await shared.Served.SignInAsync(reader);

        var shown = await ShownAsync(client, writer);

        var id = shared.Served.Walked.Id;
        shown.ShouldContain($"/cases/{id}");
        shown.ShouldContain($"/api/cases/{id}/notes");
        shown.ShouldContain($"/api/cases/{id}/files");
    }

    [Theory]
    [InlineData("/cases?search=")]
    [InlineData("/api/cases/?search=")]
    public async Task Nobody_finds_a_case_by_searching_for_them(string search)
    {
        using var client = await shared.Served.SignInAsync(Office.HrDepartment);

        (await client.GetStringAsync(search + OwnWords.Worker)).ShouldNotContain($"{shared.Served.Walked.Id}");
        (await client.GetStringAsync(search)).ShouldContain($"{shared.Served.Walked.Id}");
    }

    [Fact]
    public async Task The_log_says_nothing_of_them()
    {
        using var client = await shared.Served.SignInAsync(Office.UnionOfficer);
        await ShownAsync(client, Side.Worker);
        shared.Served.Services.GetRequiredService<ILoggerFactory>().CreateLogger("test").LogError("a line that is kept");

        shared.Log.Lines.ShouldContain(line => line.Contains("a line that is kept"));
        shared.Log.Lines.Where(line => line.Contains(OwnWords.Worker) || line.Contains(OwnWords.Employer)).ShouldBeEmpty();
    }

    /// <summary>The addresses whose answers hold what one of the sides wrote for itself.</summary>
    private async Task<IReadOnlyList<string>> ShownAsync(HttpClient client, params Side[] writers)
    {
        var secrets = writers.SelectMany(OwnWords.Of).ToList();
        var shown = new List<string>();
        foreach (var path in shared.Paths)
        {
            using var request = new HttpRequestMessage(new HttpMethod(path.Method), path.Address);
            request.Content = path.Method == "POST" ? JsonContent.Create(new { workflowInstanceId = shared.Served.Walked.Id }) : null;
            using var answer = await client.SendAsync(request);
            ((int)answer.StatusCode).ShouldBeLessThan(500, path.Address);
            var text = $"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}";
            shown.AddRange(secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)) ? [path.Address] : []);
        }

        return shown;
    }
}
