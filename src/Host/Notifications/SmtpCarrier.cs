using System.Net;
using System.Net.Mail;
using System.Text;

namespace Host.Notifications;

/// <summary>Hands letters to the SMTP server that the configuration names.</summary>
internal sealed class SmtpCarrier(MailSettings settings) : IMailCarrier
{
    public async Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.User is not null)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var message = new MailMessage(settings.From, mail.To, mail.Subject.ReplaceLineEndings(" "), mail.Text)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            Headers = { ["Message-ID"] = MessageFormat.IdOf(mail, settings.From) },
        };
        await client.SendMailAsync(message, cancellationToken);
    }
}
