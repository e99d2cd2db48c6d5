using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;

namespace Host.Tests.Fixtures;

/// <summary>The built program as a process of its own, as an operator starts it: real port, real files, real clock.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TemporaryFolder? folder;
    private readonly StringBuilder output = new();
    private bool started;

    private RunningHost(HostOptions options)
    {
        folder = options.Data is null ? new TemporaryFolder() : null;
        Data = options.Data ?? folder!.Path;
        Address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        process = new Process { StartInfo = Start(options) };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public Uri Address { get; }

    /// <summary>The folder into which the host writes everything.</summary>
    public string Data { get; }

    /// <summary>The memory that the process holds now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>All that the host printed so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Starts a host and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended or was not ready in time; with all it printed.</exception>
    public static async Task<RunningHost> StartAsync(HostOptions options)
    {
        var host = new RunningHost(options);
        try
        {
            host.started = host.process.Start();
            host.process.BeginOutputReadLine();
            host.process.BeginErrorReadLine();
            await host.WaitUntilReadyAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>A client with cookies of its own that has not signed in.</summary>
    public HttpClient NewClient() => new() { BaseAddress = Address };

    /// <summary>The demonstration accounts.</summary>
    public async Task<IReadOnlyList<DemoAccount>> AccountsAsync()
    {
        using var client = NewClient();
        return (await client.GetFromJsonAsync<DemoAccount[]>("api/demo/accounts"))!;
    }

    /// <summary>A client signed in with one of the demonstration accounts.</summary>
    /// <param name="account">The account, as <see cref="AccountsAsync"/> lists it.</param>
    public async Task<HttpClient> SignInAsync(DemoAccount account)
    {
        var client = NewClient();
        var response = await client.PostAsJsonAsync("api/session", new { account.Account, account.Password });
        response.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>Moves the demonstration's clock forward; what falls due on the way happens before this returns.</summary>
    public async Task MoveClockAsync(DateTimeOffset to)
    {
        using var administrator = await SignInAsync((await AccountsAsync()).First(a => a.Office == "administrator"));
        var response = await administrator.PostAsJsonAsync("api/demo/clock", new { to });
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (started && !process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        folder?.Dispose();
    }

    private ProcessStartInfo Start(HostOptions options)
    {
        var program = Repository.PathOf($"src/Host/bin/{Repository.Configuration}/net10.0/Host.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", Address.ToString(), "--data", Data])
        {
            WorkingDirectory = Repository.PathOf("src/Host"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (!options.Demo)
        {
            start.ArgumentList.Add("--demo");
            start.ArgumentList.Add("false");
        }

        if (options.Clock is { } clock)
        {
            start.ArgumentList.Add("--clock");
            start.ArgumentList.Add(clock.ToString("O"));
        }

        foreach (var option in options.Further)
        {
            start.ArgumentList.Add(option);
        }

        return start;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = NewClient();
        var waited = Stopwatch.StartNew();
        while (!await IsReadyAsync(client))
        {
            if (process.HasExited || waited.Elapsed > StartLimit)
            {
                throw new InvalidOperationException($"The host did not get ready:\n{Output}");
            }

            await Task.Delay(100);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync("health/ready");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
