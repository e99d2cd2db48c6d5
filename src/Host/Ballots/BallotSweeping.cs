namespace Host.Ballots;

/// <summary>Has the sweeper look at start, soon after a ballot was closed, and every few minutes for what failed before.</summary>
internal sealed partial class BallotSweeping(BallotSweeper sweeper, BallotBell bell, ILogger<BallotSweeping> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(200);
    private const int Looks = 25;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rang = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                for (var look = 1; await sweeper.SweepAsync() == 0 && rang && look < Looks; look++)
                {
                    // The bell rings while the closing is still being committed.
                    await Task.Delay(Soon, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // a lost database must not end the sweeping for good
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogFailed(e);
            }

            rang = await bell.WaitAsync(Round, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A ballot that is over could not be swept; it is tried again.")]
    private partial void LogFailed(Exception failure);
}
