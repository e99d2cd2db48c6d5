namespace Host.Notifications;

/// <summary>How letters leave the program; <c>Mail:…</c> in the configuration.</summary>
internal sealed record MailSettings
{
    /// <summary>The SMTP server's name, <c>Mail:Host</c>; null puts letters into a folder instead.</summary>
    public required string? Host { get; init; }

    /// <summary><c>Mail:Port</c>, 1 to 65535; 25 by default, 587 is usual with TLS.</summary>
    public required int Port { get; init; }

    /// <summary><c>Mail:Tls</c>: whether the connection is turned to TLS before anything is sent.</summary>
    public required bool Tls { get; init; }

    /// <summary><c>Mail:User</c>; null signs in nowhere.</summary>
    public required string? User { get; init; }

    /// <summary><c>Mail:Password</c>.</summary>
    public required string? Password { get; init; }

    /// <summary><c>Mail:From</c>: the sender's address.</summary>
    public required string From { get; init; }

    /// <summary><c>Mail:Site</c>: the address at which people reach this program, put before every link.</summary>
    public required string Site { get; init; }

    /// <summary>Where letters lie as <c>.eml</c> files while no server is named.</summary>
    public required string Folder { get; init; }

    public static MailSettings Read(IConfiguration configuration, Settings settings) => new()
    {
        Host = configuration["Mail:Host"],
        Port = configuration.GetValue("Mail:Port", 25),
        Tls = configuration.GetValue("Mail:Tls", false),
        User = configuration["Mail:User"],
        Password = configuration["Mail:Password"],
        From = configuration["Mail:From"] ?? "xieshang@localhost",
        Site = (configuration["Mail:Site"] ?? FirstAddress(configuration)).TrimEnd('/'),
        Folder = Path.Combine(settings.DataFolder, "mail"),
    };

    private static string FirstAddress(IConfiguration configuration) =>
        (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "http://localhost:5080";
}
