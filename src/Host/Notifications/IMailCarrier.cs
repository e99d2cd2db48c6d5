namespace Host.Notifications;

/// <summary>Carries letters out of the program.</summary>
internal interface IMailCarrier
{
    /// <summary>Carries one letter. Where it throws, the letter waits and is tried again; the reason is kept with it.</summary>
    Task SendAsync(Mail mail, CancellationToken cancellationToken);
}
