using Host.Persistence;
using Microsoft.AspNetCore.Identity;

namespace Host.Accounts;

/// <summary>Signs programs in and out with the same cookie as the sign-in page.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this RouteGroupBuilder api)
    {
        api.MapPost("/session", SignInAsync).WithTags("session").WithSummary("登录 / Sign in")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status401Unauthorized);
        api.MapDelete("/session", SignOutAsync).WithTags("session").WithSummary("退出 / Sign out").RequireAuthorization();
    }

    private static async Task<IResult> SignInAsync(SignInRequest request, PasswordSignIn sign) =>
        await sign.EnterAsync(request.Account, request.Password) is { } refusal
            ? TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized, title: refusal.Zh)
            : TypedResults.NoContent();

    private static async Task<IResult> SignOutAsync(SignInManager<Account> sign)
    {
        await sign.SignOutAsync();
        return TypedResults.NoContent();
    }
}
