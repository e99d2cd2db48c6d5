using Domain.Organisations;
using Host.Notifications;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Notifications;

public sealed class SendingLetters : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private Installation installation = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        await installation.ReadAsync(async s =>
        {
            s.Users.Add(new Account { Id = Installation.AccountOf(Office.HrDepartment).Value, UserName = "hr", Email = "hr@xieshang.example" });
            return await s.SaveChangesAsync();
        });
        await new WalkedCase(installation).ToTheServedOfferAsync();
        await installation.Get<OutboxExpansion>().RunAsync(CancellationToken.None);
    }

    public async Task DisposeAsync() => await installation.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_letter_lies_in_the_folder_as_a_message_that_mail_programs_read()
    {
        await DispatchWith(new MailFolder(Settings()));

        var lines = await File.ReadAllLinesAsync(Directory.GetFiles(folder.Path, "*.eml").ShouldHaveSingleItem());
        lines.ShouldContain("To: hr@xieshang.example");
        lines.ShouldContain("Content-Type: text/plain; charset=utf-8");
        lines.ShouldAllBe(line => line.All(char.IsAscii) && line.Length <= 78);
        MessageText.Subject(lines).ShouldBe("书面答复要约：鑫巴蜀餐饮集体合同");
        MessageText.Body(lines).ShouldContain("请于2026年9月22日（含当日）前书面答复要约。");
        MessageText.Body(lines).ShouldContain("https://xieshang.example/cases/");
    }

    [Fact]
    public async Task A_letter_goes_to_the_server_that_the_configuration_names()
    {
        using var server = new MailServer();
        var carried = server.ReceiveAsync();

        await DispatchWith(new SmtpCarrier(Settings() with { Host = "127.0.0.1", Port = server.Port }));

        var lines = (await carried).Split("\r\n");
        MessageText.Subject(lines).ShouldBe("书面答复要约：鑫巴蜀餐饮集体合同");
        lines.ShouldContain("Message-ID: <00000001@xieshang.example>");
        (await LetterAsync()).SentAt.ShouldBe(installation.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_sent_letter_is_not_sent_again()
    {
        var carrier = new Carrier();
        await DispatchWith(carrier);
        await DispatchWith(carrier);

        carrier.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_kept_with_its_reason_and_tried_again_after_a_minute()
    {
        var carrier = new Carrier { Failure = "The server is down." };
        await DispatchWith(carrier);
        await DispatchWith(carrier);

        carrier.Attempts.ShouldBe(1);
        (await LetterAsync()).ShouldSatisfyAllConditions(
            l => l.SentAt.ShouldBeNull(),
            l => l.Attempts.ShouldBe(1),
            l => l.Failure.ShouldBe("The server is down."),
            l => l.NextTryAt.ShouldBe(installation.Clock.GetUtcNow().AddMinutes(1)));

        carrier.Failure = null;
        installation.Clock.MoveTo(installation.Clock.GetUtcNow().AddMinutes(1));
        await DispatchWith(carrier);
        (await LetterAsync()).ShouldSatisfyAllConditions(l => l.SentAt.ShouldNotBeNull(), l => l.Failure.ShouldBeNull());
    }

    [Fact]
    public async Task A_letter_given_up_after_six_attempts_is_seen_and_sent_when_the_administrator_asks()
    {
        var carrier = new Carrier { Failure = "No such mailbox." };
        for (var attempt = 1; attempt <= Backoff.MostAttempts + 2; attempt++)
        {
            await DispatchWith(carrier);
            installation.Clock.MoveTo(installation.Clock.GetUtcNow().AddDays(1));
        }

        carrier.Attempts.ShouldBe(6);
        var failure = (await WithFailuresAsync(f => f.ListAsync(CancellationToken.None))).ShouldHaveSingleItem();
        failure.ShouldBe(new FailureLine("mail", 1, "hr@xieshang.example", 6, "No such mailbox.", null));

        carrier.Failure = null;
        (await WithFailuresAsync(f => f.RetryAsync("mail", 1, CancellationToken.None))).ShouldBeTrue();
        await DispatchWith(carrier);
        (await WithFailuresAsync(f => f.ListAsync(CancellationToken.None))).ShouldBeEmpty();
        (await WithFailuresAsync(f => f.RetryAsync("mail", 1, CancellationToken.None))).ShouldBeFalse("it is sent");
    }

    private Task DispatchWith(IMailCarrier carrier) => new MailDispatch(
        installation.Get<IServiceScopeFactory>(), carrier, Settings(), installation.Clock).RunAsync(CancellationToken.None);

    private async Task<T> WithFailuresAsync<T>(Func<Failures, Task<T>> use)
    {
        await using var scope = installation.Get<IServiceScopeFactory>().CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<Failures>());
    }

    private Task<MailRow> LetterAsync() => installation.ReadAsync(s => s.Mails.SingleAsync());

    private MailSettings Settings() => new()
    {
        Host = null, Port = 25, Tls = false, User = null, Password = null,
        From = "tongzhi@xieshang.example", Site = "https://xieshang.example", Folder = folder.Path,
    };

    private sealed class Carrier : IMailCarrier
    {
        public string? Failure { get; set; }

        public int Attempts { get; private set; }

        public Task SendAsync(Mail mail, CancellationToken cancellationToken)
        {
            Attempts++;
            return Failure is null ? Task.CompletedTask : throw new InvalidOperationException(Failure);
        }
    }
}
