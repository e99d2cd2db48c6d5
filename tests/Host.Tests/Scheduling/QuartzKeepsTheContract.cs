using Host.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Host.Tests.Scheduling;

public sealed class QuartzKeepsTheContract : RecurringJobsContract
{
    private protected override HeldScheduler Create()
    {
        var services = new ServiceCollection().AddLogging().AddQuartzJobs().BuildServiceProvider();
        return new HeldScheduler(
            services.GetRequiredService<IRecurringJobs>(),
            async () => await (await services.GetRequiredService<ISchedulerFactory>().GetScheduler()).Start(),
            new Stopped(services));
    }

    private sealed class Stopped(ServiceProvider services) : IDisposable
    {
        public void Dispose()
        {
            services.GetRequiredService<ISchedulerFactory>().GetScheduler().AsTask().GetAwaiter().GetResult()
                .Shutdown().AsTask().GetAwaiter().GetResult();
            services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
