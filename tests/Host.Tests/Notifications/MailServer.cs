using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Host.Tests.Notifications;

/// <summary>A server that takes one letter and says what it was.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailServer() => listener.Start();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async Task<string> ReceiveAsync()
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 ready");
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.Ordinal))
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync() is { } text && text != ".")
                {
                    letter.Append(text).Append("\r\n");
                }

                await writer.WriteLineAsync("250 taken");
                return letter.ToString();
            }

            await writer.WriteLineAsync("250 fine");
        }

        return letter.ToString();
    }

    public void Dispose() => listener.Dispose();
}
