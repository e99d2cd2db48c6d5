using System.Globalization;
using Domain;
using Host.Lawkeeping;
using Host.Notifications;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Host.Demo.Seeding;

/// <summary>
/// Loads the demonstration data into an empty database, once. Where a step is refused, or the program is stopped amid it,
/// all of it is taken out again: the database is as it was, and the start ends with every fault named.
/// </summary>
internal sealed class SeedLoader(
    IServiceScopeFactory scopes, DemoSeeds seeds, SeedReplay replay, ActRegistry acts, LawShelf shelf)
{
    private const string Loading = "demo:loading";
    private const string Loaded = "demo:loaded";

    /// <summary>For how long before the loading messages are still news.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(3);

    /// <summary>Whether a database holds demonstration data.</summary>
    public static Task<bool> IsLoadedAsync(Store store, CancellationToken cancellationToken) =>
        store.Marks.AnyAsync(m => m.Name == Loaded || m.Name == Loading, cancellationToken);

    /// <summary>Loads what is not loaded yet.</summary>
    /// <returns>True where it was loaded now; false where it was there, or the database holds an installation of its own.</returns>
    /// <exception cref="FaultsException">A step was refused.</exception>
    public async Task<bool> LoadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await PrepareAsync(cancellationToken))
        {
            return false;
        }

        var plan = SeedPlan.Of(seeds, acts, shelf.Current.Calendar, now);
        await AddOrganisationAsync(now, cancellationToken);
        var faults = await replay.RunAsync(plan, now, cancellationToken);
        if (faults.Count > 0)
        {
            await UndoAsync(cancellationToken);
            throw new FaultsException(faults);
        }

        await FinishAsync(now, cancellationToken);
        return true;
    }

    /// <summary>Whether the database is empty, after what an interrupted loading left in it was taken out.</summary>
    private async Task<bool> PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        if (await store.Marks.AnyAsync(m => m.Name == Loading, cancellationToken))
        {
            await UndoAsync(cancellationToken);
        }

        return !await store.Marks.AnyAsync(m => m.Name == Loaded, cancellationToken)
            && !await store.Units.AnyAsync(cancellationToken)
            && !await store.Users.AnyAsync(cancellationToken);
    }

    private async Task AddOrganisationAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        store.Marks.Add(new MarkRow { Name = Loading, Value = now.ToString("O", CultureInfo.InvariantCulture) });
        store.Marks.Add(NoticeHistory.Row(now - News));
        store.AddUnits(seeds.Units);
        store.AddAccounts(seeds, scope.ServiceProvider.GetRequiredService<ILookupNormalizer>());
        await store.SaveChangesAsync(cancellationToken);
    }

    private async Task FinishAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        store.Marks.Remove(await store.Marks.AsTracking().SingleAsync(m => m.Name == Loading, cancellationToken));
        store.Marks.Add(new MarkRow { Name = Loaded, Value = now.ToString("O", CultureInfo.InvariantCulture) });
        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes everything out again; the database held nothing before.</summary>
    private async Task UndoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        await store.Mails.ExecuteDeleteAsync(cancellationToken);
        await store.Inbox.ExecuteDeleteAsync(cancellationToken);
        await store.Outbox.ExecuteDeleteAsync(cancellationToken);
        await store.Reports.ExecuteDeleteAsync(cancellationToken);
        await store.UnitRules.ExecuteDeleteAsync(cancellationToken);
        await store.Notes.ExecuteDeleteAsync(cancellationToken);
        await store.Uploads.ExecuteDeleteAsync(cancellationToken);
        await store.ReceiptNumbers.ExecuteDeleteAsync(cancellationToken);
        await store.Files.ExecuteDeleteAsync(cancellationToken);
        await store.Ledger.ExecuteDeleteAsync(cancellationToken);
        await store.Duties.ExecuteDeleteAsync(cancellationToken);
        await store.CaseUnits.ExecuteDeleteAsync(cancellationToken);
        await store.LetterSlips.ExecuteDeleteAsync(cancellationToken);
        await store.Letters.ExecuteDeleteAsync(cancellationToken);
        await store.LetterCollections.ExecuteDeleteAsync(cancellationToken);
        await store.MotionPostings.ExecuteDeleteAsync(cancellationToken);
        await store.MotionTerms.ExecuteDeleteAsync(cancellationToken);
        await store.MotionTallies.ExecuteDeleteAsync(cancellationToken);
        await store.Motions.ExecuteDeleteAsync(cancellationToken);
        await store.MotionCalls.ExecuteDeleteAsync(cancellationToken);
        await store.Cases.ExecuteDeleteAsync(cancellationToken);
        await store.Offices.ExecuteDeleteAsync(cancellationToken);
        await store.Users.ExecuteDeleteAsync(cancellationToken);
        await store.UnitsAbove.ExecuteDeleteAsync(cancellationToken);
        await store.Units.ExecuteDeleteAsync(cancellationToken);
        await store.Marks.ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
