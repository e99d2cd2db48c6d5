namespace Host.Lawkeeping;

/// <summary>Counts open deadlines again whenever the law was changed here, and every half minute for what another host changed or left.</summary>
internal sealed partial class RecountService(Recounts recounts, ShippedLaw shipped, RecountBell bell, ILogger<RecountService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await shipped.TakeOverAsync(stoppingToken);
                await recounts.RunAsync(stoppingToken);
                await bell.WaitAsync(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // a lost database must not end the recounts for good
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogFailed(e);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Open deadlines could not all be counted again; it goes on where it stopped.")]
    private partial void LogFailed(Exception failure);
}
