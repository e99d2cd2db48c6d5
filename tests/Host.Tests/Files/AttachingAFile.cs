using System.Net;
using System.Net.Http.Headers;
using Domain.Organisations;
using Host.Files;
using Host.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Files;

public sealed class AttachingAFile
{
    [Fact]
    public async Task Takes_no_bytes_from_whom_it_is_not_for_and_sweeps_those_of_an_act_that_was_refused()
    {
        await using var served = await ServedInstallation.StartAsync(FiledCase.WalkAsync);

        (await UploadAsync(served, Office.HigherUnion, ownSideOnly: false)).ShouldBe(HttpStatusCode.Forbidden);
        Directory.Exists(Path.Combine(served.Installation.DataFolder, "files")).ShouldBeFalse();

        (await UploadAsync(served, Office.FilingClerk, ownSideOnly: true)).ShouldBe(HttpStatusCode.UnprocessableEntity, nameof(OwnSideHasAMember));
        (await served.Installation.ReadAsync(s => s.Files.CountAsync())).ShouldBe(0);
        (await served.Installation.ReadAsync(s => s.Uploads.CountAsync())).ShouldBe(1);

        (await UploadAsync(served, Office.FilingClerk, ownSideOnly: false)).ShouldBe(HttpStatusCode.OK);
        (await served.Installation.ReadAsync(s => s.Files.CountAsync())).ShouldBe(1);
    }

    private static async Task<HttpStatusCode> UploadAsync(ServedInstallation served, Office office, bool ownSideOnly)
    {
        using var client = await served.SignInAsync(office);
        using var bytes = new ByteArrayContent("%PDF-1.4\n%%EOF\n"u8.ToArray());
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var form = new MultipartFormDataContent { { bytes, "file", "材料.pdf" } };
        using var answer = await client.PostAsync($"/api/cases/{served.Walked.Id}/files?ownSideOnly={ownSideOnly}", form);
        return answer.StatusCode;
    }
}
