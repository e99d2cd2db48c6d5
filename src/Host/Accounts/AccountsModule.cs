using Host.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Host.Accounts;

/// <summary>Sign-in with ASP.NET Core Identity and a cookie.</summary>
internal static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Lockout.MaxFailedAccessAttempts = 100; // from wherever they come; an address is stopped long before
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddSignInManager();
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(options =>
            {
                options.Cookie.Name = "bargaining";
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.HttpOnly = true;
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "back";
                options.ExpireTimeSpan = TimeSpan.FromHours(10);
                options.Events.OnRedirectToLogin = Turned(options, StatusCodes.Status401Unauthorized);
                options.Events.OnRedirectToAccessDenied = Turned(options, StatusCodes.Status403Forbidden);
            }));
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddScoped<Caller>();
        services.AddSingleton<WrongPasswords>();
        services.AddScoped<PasswordSignIn>();
        return services;
    }

    /// <summary>A page is sent to the sign-in page; a program that calls the API gets the status instead.</summary>
    private static Func<Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>, Task>
        Turned(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions _, int status) => context =>
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/api") || path.StartsWithSegments("/elsa"))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    };
}
