using System.Globalization;

namespace Host.Notifications;

/// <summary>
/// Puts letters into a folder as <c>.eml</c> files, one a letter, which any mail program opens. The name follows from the
/// letter, so a repetition overwrites the first.
/// </summary>
internal sealed class MailFolder(MailSettings settings) : IMailCarrier
{
    public async Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.Folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"{mail.At.UtcDateTime:yyyyMMdd'T'HHmmss}-{mail.Id}.eml");
        var draft = Path.Combine(settings.Folder, name + ".part");
        await File.WriteAllTextAsync(draft, MessageFormat.Write(mail, settings.From), cancellationToken);
        File.Move(draft, Path.Combine(settings.Folder, name), overwrite: true);
    }
}
