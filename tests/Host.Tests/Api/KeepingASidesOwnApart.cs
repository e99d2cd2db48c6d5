using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Domain;
using Domain.Organisations;
using Host.Notifications;
using Host.Scheduling.Reports;
using Host.Tests.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Api;

/// <summary>
/// What one side keeps for itself, a note or a file, is read by nobody else: every address that can be read is tried as
/// everybody else, and so is the log.
/// </summary>
public sealed class KeepingASidesOwnApart
{
    private static readonly Office[] Everybody =
        [Office.UnionOfficer, Office.HrDepartment, Office.FilingClerk, Office.HigherUnion, Office.Administrator];

    [Theory]
    [InlineData(Side.Worker)]
    [InlineData(Side.Employer)]
    public async Task Nobody_else_reads_it_at_any_address(Side side)
    {
        var owner = side == Side.Worker ? Office.UnionOfficer : Office.HrDepartment;
        await using var served = await ServedInstallation.StartAsync(FiledCase.WalkAsync);
        var secrets = new Secrets($"secret-of-{side}".ToLowerInvariant());
        await WriteAsync(served, owner, secrets);
        var paths = await ReadPaths.OfAsync(served, secrets.Note);

        paths.Count.ShouldBeGreaterThan(100);
        foreach (var reader in Everybody.Where(o => o != owner))
        {
            (await LeaksAsync(await served.SignInAsync(reader), paths, secrets)).ShouldBeEmpty($"as {reader}");
        }

        (await LeaksAsync(await served.SignInStrangerAsync(owner), paths, secrets)).ShouldBeEmpty("as the same office elsewhere");
        (await LeaksAsync(served.NewClient(), paths, secrets)).ShouldBeEmpty("as nobody");
        served.Log.All.Where(secrets.AreIn).ShouldBeEmpty("in the log");
    }

    [Fact]
    public async Task The_side_itself_reads_its_note_and_its_file()
    {
        await using var served = await ServedInstallation.StartAsync(FiledCase.WalkAsync);
        var secrets = new Secrets("secret-of-the-workers");
        await WriteAsync(served, Office.UnionOfficer, secrets);

        var found = await LeaksAsync(
            await served.SignInAsync(Office.UnionOfficer), await ReadPaths.OfAsync(served, secrets.Note), secrets);

        found.ShouldContain($"GET /cases/{served.Walked.Id}");
        found.ShouldContain($"GET /api/cases/{served.Walked.Id}/notes");
        found.ShouldContain($"GET /api/cases/{served.Walked.Id}/files");
        found.Count(f => f.StartsWith($"GET /api/cases/{served.Walked.Id}/files/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_without_a_part_in_the_case_reads_anything_of_it()
    {
        await using var served = await ServedInstallation.StartAsync(FiledCase.WalkAsync);
        var paths = await ReadPaths.OfAsync(served, "secret");
        var number = (await served.Walked.RecordAsync()).Number;

        foreach (var client in new[] { await served.SignInAsync(Office.Administrator), await served.SignInStrangerAsync(Office.HrDepartment), served.NewClient() })
        {
            (await LeaksAsync(client, paths, new Secrets(number))).ShouldBeEmpty();
        }
    }

    /// <summary>Writes the note and the file as their side does, then lets everything be told that is to be told.</summary>
    private static async Task WriteAsync(ServedInstallation served, Office owner, Secrets secrets)
    {
        using var client = await served.SignInAsync(owner);
        var at = $"/api/cases/{served.Walked.Id}";
        using var noted = await client.PostAsJsonAsync($"{at}/acts/add-note", new { text = secrets.Note });
        noted.EnsureSuccessStatusCode();
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(secrets.Content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        form.Add(file, "file", secrets.FileName);
        using var attached = await client.PostAsync($"{at}/files?ownSideOnly=true", form);
        attached.EnsureSuccessStatusCode();
        await served.Services.GetRequiredService<ProgressReports>().RunAsync(served.Installation.Clock.GetUtcNow(), CancellationToken.None);
        await served.Services.GetRequiredService<Post>().RunAsync(CancellationToken.None);
    }

    private static async Task<List<string>> LeaksAsync(HttpClient client, IReadOnlyList<ReadPath> paths, Secrets secrets)
    {
        List<string> leaks = [];
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(path.Method, path.Address);
            if (path.Method == HttpMethod.Post)
            {
                request.Content = JsonContent.Create(new { });
            }

            using var response = await client.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            if (secrets.AreIn(Without(body, path)))
            {
                leaks.Add($"{path}");
            }
            else if ((int)response.StatusCode >= 500)
            {
                leaks.Add($"{path} breaks with {response.StatusCode}");
            }
        }

        return leaks;
    }

    /// <summary>A search is told what it searched for, which says nothing.</summary>
    private static string Without(string body, ReadPath path) =>
        path.Address.Split("?search=") is [_, var search] ? body.Replace(search, "", StringComparison.Ordinal) : body;
}
