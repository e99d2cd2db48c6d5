using System.Diagnostics;

namespace Host.Tests.Fixtures;

/// <summary>Runs one program of the machine to its end.</summary>
internal static class Shell
{
    /// <exception cref="InvalidOperationException">The program ended with another code than 0; with all it printed.</exception>
    public static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output}{await errors}");
        }
    }
}
