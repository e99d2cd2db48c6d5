using System.Net;
using System.Net.Sockets;
using Host.Tests.Fixtures;

namespace Host.Tests.Api.Law;

/// <summary>Nobody signs in, so each address may ask two thousand times a minute: the built program, over a real network.</summary>
public sealed class AskingTooOften
{
    private const int Most = 2_000;

    [Fact]
    public async Task The_question_after_two_thousand_in_a_minute_is_turned_away_and_other_addresses_and_pages_are_not()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Demo = false });
        using var often = From(host, "127.0.0.1");

        var answers = await AskAsync(often, Most);
        var tooMany = await LawAnswer.OfAsync(often, "calendar/2026");

        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
        tooMany.ShouldBeRefused(HttpStatusCode.TooManyRequests, "law.questions-are-within-the-limit");
        tooMany.RetryAfter!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        tooMany["retryAfter"].ShouldBe($"{tooMany.RetryAfter.Value.TotalSeconds}");
        (await often.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var other = From(host, "127.0.0.2");
        (await LawAnswer.OfAsync(other, "calendar/2026")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> AskAsync(HttpClient client, int times)
    {
        List<HttpStatusCode> statuses = [];
        foreach (var batch in Enumerable.Range(0, times).Chunk(20))
        {
            statuses.AddRange(await Task.WhenAll(batch.Select(async _ =>
            {
                using var response = await client.GetAsync("/api/law/vote?place=110000&kind=congress&entitled=60&present=40&yes=31");
                return response.StatusCode;
            })));
        }

        return statuses;
    }

    /// <summary>A client whose connections come from an address of its own.</summary>
    private static HttpClient From(RunningHost host, string address) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, token) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(context.DnsEndPoint, token);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = host.Address,
    };
}
