using System.Security.Cryptography;
using System.Text.Json;
using Domain;
using Host.Acts.Letters;
using Host.Persistence;
using Host.Persistence.Mappings;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Host.Letters;

/// <summary>
/// The letterbox on the wall: anybody puts something in, without an account, and nobody sees who. What is anonymous stays
/// in until the box is opened in the night, all at once and in a random order, so that no entry of any ledger tells at what
/// time somebody wrote. What bears a name is taken out at once. docs/anonymous-letters.md says what that withstands.
/// </summary>
internal sealed partial class LetterBox(
    IServiceScopeFactory scopes, WriteGate gate, ActRegistry acts, Settings settings, ILogger<LetterBox> logger)
{
    /// <summary>Puts something in; what was put in under the same key before stays alone.</summary>
    /// <exception cref="RefusedException">The letterbox has taken as many letters today as it takes on a day.</exception>
    public async Task PutAsync(LetterSlipRow slip, CancellationToken token)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        using var turn = await gate.EnterAsync(token);
        if (await store.LetterSlips.AnyAsync(s => s.Key == slip.Key, token) || await store.Letters.AnyAsync(l => l.CodeHash == slip.Key, token))
        {
            return;
        }

        new LetterboxHasRoom(await TakenAsync(store, slip, token), settings.LettersADay).Enforce();
        store.LetterSlips.Add(slip);
        await store.SaveChangesAsync(token);
    }

    /// <summary>A key for what is no letter itself.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(LetterMapping.HashDigits, lowercase: true);

    /// <summary>A slip for an act.</summary>
    public LetterSlipRow SlipOf(Act act, UnitId union, DateOnly day, string key) => new()
    {
        Key = key,
        Union = union,
        Day = day,
        Act = acts.Of(act.GetType()).Name,
        Case = act is CaseAct onCase ? onCase.Case : null,
        Content = JsonSerializer.Serialize(act, act.GetType(), ActJson.Options),
    };

    /// <summary>Takes one thing out at once: what bears a name.</summary>
    public async Task TakeOutAsync(string key, TimeProvider clock, CancellationToken token)
    {
        if ((await ReadAsync(store => store.LetterSlips.Where(s => s.Key == key).ToListAsync(token))) is [var slip])
        {
            await DeliverAsync(slip, clock, token);
        }
    }

    /// <summary>Opens the box: all that was put in before a day, in the order of the random keys.</summary>
    /// <returns>How much there was.</returns>
    public async Task<int> OpenAsync(DateOnly before, TimeProvider clock, CancellationToken token)
    {
        var slips = await ReadAsync(store => store.LetterSlips.Where(s => s.Day < before).OrderBy(s => s.Key).ToListAsync(token));
        foreach (var slip in slips)
        {
            await DeliverAsync(slip, clock, token);
        }

        if (slips.Count > 0)
        {
            await ScrubAsync();
        }

        return slips.Count;
    }

    /// <summary>What is delivered twice happens once, for its key is the act's. What is refused, because the letter stands elsewhere by now, is thrown away; a letter never is.</summary>
    private async Task DeliverAsync(LetterSlipRow slip, TimeProvider clock, CancellationToken token)
    {
        try
        {
            await new ActSender(scopes, clock).SendAsProgramAsync(ActOf(slip), $"box:{slip.Key}", token);
        }
        catch (RefusedException) when (slip.Case is not null)
        {
            LogRefused(slip.Act);
        }

        await using var scope = scopes.CreateAsyncScope();
        using var turn = await gate.EnterAsync(token);
        await scope.ServiceProvider.GetRequiredService<Store>().LetterSlips.Where(s => s.Key == slip.Key).ExecuteDeleteAsync(token);
    }

    private Act ActOf(LetterSlipRow slip)
    {
        var act = (Act)JsonSerializer.Deserialize(slip.Content, acts.Find(slip.Act)!.Type, ActJson.Options)!;
        return act is CaseAct onCase ? onCase with { Case = slip.Case!.Value } : act;
    }

    private async Task ScrubAsync()
    {
        try
        {
            await ReadAsync(async store =>
            {
                await Scrubbing.ScrubAsync(store, [LetterSlipMapping.Table]);
                return true;
            });
        }
        catch (TimeoutException e)
        {
            LogNotScrubbed(e);
        }
    }

    private async Task<T> ReadAsync<T>(Func<Store, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<Store>());
    }

    private static async Task<int> TakenAsync(Store store, LetterSlipRow slip, CancellationToken token) => slip.Case is not null ? 0
        : await store.LetterSlips.CountAsync(s => s.Union == slip.Union && s.Day == slip.Day && s.Case == null, token)
        + await store.Letters.CountAsync(l => l.Union == slip.Union && l.PostedOn == slip.Day && l.CodeHash != null, token);

    [LoggerMessage(Level = LogLevel.Information, Message = "Something in the letterbox came too late to be done ({Act}).")]
    private partial void LogRefused(string act);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The letterbox was opened, but what the database's files keep of it could not be cleared; the next opening does it.")]
    private partial void LogNotScrubbed(Exception failure);
}
