using System.Text.Encodings.Web;
using System.Text.Unicode;
using Host.Files;
using Host.Pages.Errors;
using Host.Pages.Administration;
using Host.Pages.Ballots;
using Host.Pages.Cases;
using Host.Pages.Congress;
using Host.Pages.Deadlines;
using Host.Pages.Desk;
using Host.Pages.Forms;
using Host.Pages.HigherUnion;
using Host.Pages.Law;
using Host.Pages.Messages;
using Host.Pages.Layout;
using Host.Pages.Letters;
using Host.Pages.Motions;
using Host.Pages.Print;
using Host.Pages.Seats;
using Host.Pages.Session;
using Host.Pages.Text;
using Host.Pages.Today;
using Host.Pages.Votes;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Host.Pages;

/// <summary>What a person sees: pages rendered on the server, plain forms, one style sheet.</summary>
internal static class PagesModule
{
    /// <summary>Bytes of one request: five of the largest files.</summary>
    private const long LargestRequest = 5 * FileStore.LargestFile;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddExceptionHandler<PageErrors>();
        services.AddScoped<Language>();
        services.AddScoped<Here>();
        services.AddScoped<Visitor>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<ActDesk>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<ButtonDesk>();
        services.AddScoped<MotionChoiceReader>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<PostDesk>();
        services.AddScoped<BallotDesk>();
        services.AddScoped<MeetingDesk>();
        services.AddScoped<CheckInDesk>();
        services.AddScoped<CasePapers>();
        services.AddScoped<EntryContent>();
        services.AddScoped<FilingDesk>();
        services.AddScoped<AdministrationDesk>();
        services.AddScoped<NewCaseDesk>();
        services.AddScoped<UnitsDesk>();
        services.AddScoped<TodayDesk>();
        services.AddScoped<Congress.ResolutionDesk>().AddScoped<Congress.ReportPages>();
        services.AddScoped<Counterparts>();
        services.AddScoped<MessageDesk>();
        services.AddLawPages();
        services.AddScoped<PrintDesk>();
        services.AddScoped<VoteDesk>();
        services.AddScoped<HomePlace>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<AskedUnits>();
        services.AddScoped<SeatDesk>();
        services.AddSingleton<PrefillBook>();
        services.Configure<KestrelServerOptions>(o => o.Limits.MaxRequestBodySize = LargestRequest);
        services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = LargestRequest);
        return services;
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseStatusCodePages(PageErrors.ShowStatusAsync);
        app.UseStaticFiles();
        app.UseAntiforgery();
        app.MapLanguage();
        app.MapSignOut();
        app.MapRazorComponents<App>();
    }
}
