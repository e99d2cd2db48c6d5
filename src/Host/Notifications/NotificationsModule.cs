namespace Host.Notifications;

/// <summary>Wires what tells people: the outbox, the inboxes and the letters.</summary>
internal static class NotificationsModule
{
    public static IServiceCollection AddNotifications(
        this IServiceCollection services, IConfiguration configuration, Settings settings)
    {
        var mail = MailSettings.Read(configuration, settings);
        services.AddSingleton(mail);
        services.AddSingleton<IMailCarrier>(mail.Host is null ? new MailFolder(mail) : new SmtpCarrier(mail));
        services.AddSingleton<OutboxExpansion>();
        services.AddSingleton<MailDispatch>();
        services.AddSingleton<Post>();
        services.AddScoped<NoticeWriter>();
        services.AddScoped<ActNotices>();
        services.AddScoped<Inbox>();
        services.AddScoped<Failures>();
        services.AddHostedService<PostService>();
        return services;
    }
}
