namespace Host.Notifications;

/// <summary>Does a round of the <see cref="Post"/> whenever something was committed, and every half minute for what is tried again.</summary>
internal sealed partial class PostService(Post post, OutboxBell bell, ILogger<PostService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await post.RunAsync(stoppingToken);
                await bell.WaitAsync(Pause, stoppingToken);
            }
#pragma warning disable CA1031 // a lost database must not end the post for good; when the program stops, its services may be gone
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogFailed(e);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The post could not make its round; it is tried again.")]
    private partial void LogFailed(Exception failure);
}
