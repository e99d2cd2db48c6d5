using Domain.Organisations;
using Host.Notifications;
using Host.Persistence;
using Host.Tests.Api;
using Host.Tests.Building;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Notifications;

/// <summary>The program stops while a letter is being carried and does not wait for it.</summary>
public sealed class StoppingAmidALetter
{
    [Fact]
    public async Task Ends_without_a_word_of_services_that_are_gone()
    {
        var installation = await Installation.OnSqliteAsync();
        await installation.ReadAsync(async s =>
        {
            s.Users.Add(new Account { Id = Installation.AccountOf(Office.HrDepartment).Value, UserName = "hr", Email = "hr@xieshang.example" });
            return await s.SaveChangesAsync();
        });
        await new WalkedCase(installation).ToTheServedOfferAsync();
        var carrier = new SlowCarrier();
        var log = new LogLines();
        using var service = NewService(installation, carrier, log);
        await service.StartAsync(CancellationToken.None);
        await carrier.Entered;

        await service.StopAsync(new CancellationToken(canceled: true));
        await installation.DisposeAsync();
        carrier.Release();
        await service.ExecuteTask!;

        service.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
        log.All.ShouldBeEmpty();
    }

    private static PostService NewService(Installation installation, SlowCarrier carrier, LogLines log)
    {
        var settings = new MailSettings
        {
            Host = null, Port = 25, Tls = false, User = null, Password = null,
            From = "office@xieshang.example", Site = "https://xieshang.example", Folder = installation.DataFolder,
        };
        var mails = new MailDispatch(installation.Get<IServiceScopeFactory>(), carrier, settings, installation.Clock);
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        return new PostService(new Post(installation.Get<OutboxExpansion>(), mails), new OutboxBell(), factory.CreateLogger<PostService>());
    }

    /// <summary>Holds a letter until it is told to let go, whatever it is asked meanwhile.</summary>
    private sealed class SlowCarrier : IMailCarrier
    {
        private readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Entered => entered.Task;

        public void Release() => released.SetResult();

        public Task SendAsync(Mail mail, CancellationToken cancellationToken)
        {
            entered.SetResult();
            return released.Task;
        }
    }
}
