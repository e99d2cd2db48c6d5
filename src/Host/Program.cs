using Domain;
using Host;
using Host.Accounts;
using Host.Api;
using Host.Ballots;
using Host.Demo;
using Host.Documents;
using Host.Files;
using Host.Health;
using Host.Lawkeeping;
using Host.Meetings;
using Host.Notifications;
using Host.Pages;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Host.Scheduling;
using Host.Seeds;
using Host.Studio;
using Microsoft.AspNetCore.DataProtection;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = Settings.From(builder.Configuration, ContentFolder.Find(builder.Environment.ContentRootPath));

    builder.Services.AddSingleton(settings);
    builder.Services.AddDemo(settings, TimeProvider.System);
    builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
    builder.Services.AddKnowledge(settings);
    builder.Services.AddPersistence(builder.Configuration, settings);
    builder.Services.AddPipeline();
    builder.Services.AddBallots();
    builder.Services.AddMeetings();
    builder.Services.AddAccounts();
    builder.Services.AddReading();
    builder.Services.AddFiles();
    builder.Services.AddDocuments();
    builder.Services.AddNotifications(builder.Configuration, settings);
    builder.Services.AddScheduling();
    builder.Services.AddRecounts();
    builder.Services.AddApi();
    builder.Services.AddPages();
    builder.Services.AddStudio();

    var app = builder.Build();

    app.CheckDemo();
    await app.PrepareDatabaseAsync();
    await app.PrepareDemoAsync(TimeProvider.System);

    app.UseSecurityHeaders();
    app.UseExceptionHandler();
    app.UseAuthentication();
    app.UseSmallRequestsOfStrangers();
    app.UseAuthorization();
    app.UseSameOriginWrites();
    app.UseRateLimiter();
    app.UseLawInForce();
    app.MapHealth();
    app.MapApi();
    app.MapDocuments();
    app.MapPages();
    app.MapStudio();
    app.PrintWhenStarted();
    await app.RunAsync();
    return 0;
}
catch (FaultsException faulty)
{
    await Console.Error.WriteLineAsync("启动中止，以下文件有误，数据库未作任何改动 / Not started, nothing changed in the database; these files are at fault:");
    foreach (var fault in faulty.Faults)
    {
        await Console.Error.WriteLineAsync($"  {fault}");
    }

    return 1;
}
