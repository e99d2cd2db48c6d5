using System.Security.Claims;
using Domain;
using Domain.Calendar;
using Domain.Organisations;
using Host.Persistence;
using Host.Pipeline;

namespace Host.Accounts;

/// <summary>Who is signed in on this request, and the offices held now.</summary>
internal sealed class Caller(IHttpContextAccessor http, Store store, TimeProvider clock)
{
    private IReadOnlyList<HeldOffice>? offices;

    public bool IsSignedIn => http.HttpContext?.User.Identity?.IsAuthenticated == true;

    /// <summary>The account; all zeros where nobody is signed in.</summary>
    public AccountId Account => Guid.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        ? new AccountId(id)
        : default;

    public async ValueTask<IReadOnlyList<HeldOffice>> OfficesAsync() =>
        offices ??= await HeldOffices.OfAsync(store, Account, Shanghai.DayOf(clock.GetUtcNow()));

    /// <summary>Lets only holders of an office pass, for what is no act on a case.</summary>
    /// <param name="office">The office.</param>
    /// <param name="what">What is asked for, as the refusal names it.</param>
    /// <exception cref="NotAllowedException">The caller does not hold it anywhere.</exception>
    public async Task EnforceAsync(Office office, Words what)
    {
        if ((await OfficesAsync()).All(held => held.Office != office))
        {
            throw new NotAllowedException(what);
        }
    }
}
